import { coefficients } from './forecast-coefficients';

/** What one round of invitations brought, as a network would count it. */
export interface Round {
  readonly sent: number;
  readonly accepted: number;
}

/**
 * Whether the network holds back the next round for a week: after two poor rounds in a row, or once
 * people reported the sender. Networks do restrict those whose invitations are ignored or marked as
 * spam; where exactly the line runs is our assumption.
 */
export function isRestricted(rounds: readonly Round[], spamReports: number): boolean {
  if (spamReports > 0) return true;
  const latest = rounds.slice(-coefficients.poorRounds.value);
  return latest.length === coefficients.poorRounds.value && latest.every(({ sent, accepted }) => accepted < coefficients.poorRound.value * sent);
}
