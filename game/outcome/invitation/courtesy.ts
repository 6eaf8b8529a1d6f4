import type { Finding } from '../criterion';
import { noticed, type MessageCriterion } from './message';

/** A greeting with the right name, thanks, and a way out. */
export const courtesy: MessageCriterion = {
  id: 'courtesy',
  check(message) {
    const { greeting, named, thanks, formula, wayOut } = message.courtesy;
    const findings: Finding[] = [];
    if (greeting !== undefined && named) findings.push(noticed(message, 'courtesy', { case: 'greeting', points: 3, manner: 'connects', at: greeting }));
    const grateful = thanks ?? formula;
    if (grateful !== undefined) findings.push(noticed(message, 'courtesy', { case: 'thanks', points: 2, manner: 'connects', at: grateful }));
    if (wayOut !== undefined) findings.push(noticed(message, 'courtesy', { case: 'way-out', points: 5, manner: 'connects', at: wayOut }));
    return findings;
  },
};
