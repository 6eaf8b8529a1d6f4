import type { Ask } from '../../../game/host/protocol';

/** A question of three choices, which may be changed until it closes. */
export function askOf(poll: string, part: Partial<Ask> = {}): Ask {
  const choices = ['Ask Claire', 'Send the brochure', 'Wait'].map((en) => ({ fr: en, en }));
  return { poll, kind: 'choice', question: { fr: 'Et maintenant ?', en: 'What now?' }, choices, moves: true, seconds: null, ...part };
}

export function askForNote(poll: string): Ask {
  return askOf(poll, { kind: 'note', choices: [] });
}
