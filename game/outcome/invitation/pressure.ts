import type { Finding } from '../criterion';
import { noticed, type MessageCriterion } from './message';

/** Hurry, reproach, orders, knowing better: what makes the other person feel that they owe something. */
export const pressure: MessageCriterion = {
  id: 'pressure',
  check(message) {
    const { urgency, reproach, insult, demands, presume, refused } = message.pressure;
    const findings: Finding[] = [];
    const press = (name: string, points: number, at: Parameters<typeof noticed>[2]['at']): void => {
      findings.push(noticed(message, 'pressure', { case: name, points, manner: 'pushes', at }));
    };
    const blame = insult ?? reproach;
    const imposed = message.request.standing.find((one) => one.form === 'imposed');
    if (blame !== undefined) press('reproach', -18, blame);
    if (refused !== undefined) press('after-refusal', -25, message.request.request ?? refused);
    else if (imposed !== undefined) press('imposed', -18, imposed);
    if (urgency !== undefined && message.levels.pitch >= 1) press('urgency', -8, urgency);
    else if (demands[0] !== undefined) press('order', -8, demands[0]);
    if (presume !== undefined) press('presume', -8, presume);
    return findings;
  },
};
