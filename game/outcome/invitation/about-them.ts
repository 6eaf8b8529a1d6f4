import { noticed, type MessageCriterion } from './message';

/** Whom the sentences are about: more than half about the reader is a conversation, less than a fifth a monologue. */
export const aboutThem: MessageCriterion = {
  id: 'about-them',
  check(message) {
    const { them, theirs, mine } = message.share;
    if (theirs + mine < 2) return []; // a line or two is no balance yet
    // To blame, trick or diagnose people is to talk at them, not about them; and a leaflet is no conversation.
    const { reproach, insult, deceit, presume } = message.pressure;
    const talksAt = (reproach ?? insult ?? deceit ?? presume) !== undefined || message.levels.pitch === 3;
    if (talksAt && them >= 20) return [];
    if (them > 60) return [noticed(message, 'about-them', { case: 'mostly-them', points: 10, manner: 'connects', values: { them } })];
    if (them >= 40) return [noticed(message, 'about-them', { case: 'balanced', points: 5, manner: 'connects', values: { them } })];
    if (them < 20) return [noticed(message, 'about-them', { case: 'mostly-me', points: -10, manner: 'pushes', values: { them } })];
    return [];
  },
};
