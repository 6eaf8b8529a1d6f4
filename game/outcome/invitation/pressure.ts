import type { Finding } from '../criterion';
import { noticed, type MessageCriterion } from './message';

/** Hurry, reproach, orders: what makes the other person feel that they owe something. */
export const pressure: MessageCriterion = {
  id: 'pressure',
  check(message) {
    const { urgency, reproach, demand, refused } = message.pressure;
    const findings: Finding[] = [];
    if (reproach !== undefined) findings.push(noticed(message, 'pressure', { case: 'reproach', points: -18, manner: 'pushes', at: reproach }));
    if (refused) findings.push(noticed(message, 'pressure', { case: 'after-refusal', points: -25, manner: 'pushes', at: message.request.request }));
    else if (message.request.request?.form === 'imposed')
      findings.push(noticed(message, 'pressure', { case: 'imposed', points: -18, manner: 'pushes', at: message.request.request }));
    if (urgency !== undefined && message.pitch.level >= 1) findings.push(noticed(message, 'pressure', { case: 'urgency', points: -8, manner: 'pushes', at: urgency }));
    else if (demand !== undefined) findings.push(noticed(message, 'pressure', { case: 'order', points: -8, manner: 'pushes', at: demand }));
    return findings;
  },
};
