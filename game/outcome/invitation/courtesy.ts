import type { Finding } from '../criterion';
import type { Stretch } from '../reading/reading';
import { noticed, type MessageCriterion } from './message';

/** A greeting with the right name, thanks, and a way out. */
export const courtesy: MessageCriterion = {
  id: 'courtesy',
  check(message) {
    const { greeting, named, thanks, formula, wayOut } = message.courtesy;
    const findings: Finding[] = [];
    if (greeting !== undefined && named) findings.push(noticed(message, 'courtesy', { case: 'greeting', points: 3, manner: 'connects', at: greeting }));
    // "Merci de me répondre" gives thanks for nothing: it orders.
    const orders = (hit: Stretch): boolean => message.pressure.demands.some((one) => one.from < hit.to && one.to > hit.from);
    const grateful = [thanks, formula].find((hit) => hit !== undefined && !orders(hit));
    if (grateful !== undefined) findings.push(noticed(message, 'courtesy', { case: 'thanks', points: 2, manner: 'connects', at: grateful }));
    if (wayOut !== undefined) findings.push(noticed(message, 'courtesy', { case: 'way-out', points: 5, manner: 'connects', at: wayOut }));
    return findings;
  },
};
