import { describe, expect, it } from 'vitest';
import type { InvitationDraft, PredictionDraft } from '../../game/outcome/drafts';
import { type FinishedRide, gradeLog } from '../../game/session/grade-log';
import { Ride } from '../../game/session/ride';
import { Session, type World } from '../../game/session/session';
import type { GradedDecision } from '../../game/session/state';
import { nothingCarried } from '../../game/session/stored';
import { ink } from '../helpers/ink';
import { begin, choose, finish, guess, noteSource, worldWith } from '../helpers/season';

const compiled = ink(noteSource.en);
const bet: PredictionDraft = { kind: 'prediction', accepted: 40, replies: 20, meetings: 9, visits: 40, googleChecks: 6 };
const careful = 'Hello Nadia, your post on the glass shortage made me reread our schedules. What got stuck first?';
const pushing = 'Hello Nadia, as the market leader we offer a free demo of our solutions. Are you free on Tuesday at 2 pm?';

function ridden(first: string, text: string): FinishedRide {
  const ride = new Ride(compiled, { episode: 'the-note', seed: 7, hero: 'sam', lang: 'en', carried: nothingCarried });
  const take = (id: string): void => ride.choose(ride.beat.choices.find((choice) => choice.id === id)?.index ?? -1);
  take(`street.${first}`);
  ride.submit({ ...(ride.openDraft() as InvitationDraft), text });
  ride.submit(bet);
  take('reveal.on');
  return { compiled, start: ride.start, log: ride.log };
}

describe('the log of a ride, graded', () => {
  it('holds every decision against the best one there', () => {
    const [street, letter] = gradeLog(ridden('ask', careful));
    expect(street).toMatchObject({ decision: 0, grade: 'mistake', exact: true });
    expect((street?.best.timing ?? 0) - (street?.still.timing ?? 0)).toBe(20);
    expect(letter?.decision).toBe(1);
    expect(gradeLog(ridden('listen', careful))[0]?.grade).toBe('best');
  });

  it('grades a letter by what it gives away', () => {
    expect(gradeLog(ridden('listen', pushing))[1]).toMatchObject({ decision: 1, grade: 'mistake' });
    expect(gradeLog(ridden('listen', careful))[1]?.grade).not.toBe('mistake');
  });

  it('has no word where there was nothing to decide: one way on, or a bet', () => {
    expect(gradeLog(ridden('listen', careful)).map(({ decision }) => decision)).toEqual([0, 1]);
  });

  it('says nothing of a story that cannot be proved', () => {
    const endless = ink('-> a\n=== a\n{TURNS() > 3: Late.|Early.}\n+ (on) [On] -> a\n+ (stop) [Stop] -> END\n');
    const start = { episode: 'x', seed: 7, hero: 'sam', lang: 'en', carried: nothingCarried } as const;
    expect(gradeLog({ compiled: endless, start, log: [{ type: 'chose', id: 'a.stop' }] })).toEqual([]);
  });
});

describe('grades by the campfire', () => {
  const known: readonly GradedDecision[] = gradeLog(ridden('listen', careful));
  const toTheFire = async (gradeRide?: NonNullable<World['gradeRide']>): Promise<Session> => {
    const session = await begin({ ...worldWith(), ...(gradeRide && { gradeRide }) });
    await choose(session, 'listen');
    await finish(session, careful);
    await new Promise((resolve) => setTimeout(resolve));
    return session;
  };

  it('come once the ride is over, and are asked for once', async () => {
    const asked: FinishedRide[] = [];
    const session = await toTheFire((ride) => Promise.resolve(known).finally(() => asked.push(ride)));
    expect(session.state.grades).toEqual(known);
    expect(asked).toHaveLength(1);
    expect(asked[0]?.log).toHaveLength(4);
  });

  it('are not missed where nobody can give them', async () => {
    for (const session of [await toTheFire(), await toTheFire(() => Promise.reject(new Error('No memory.')))]) {
      expect(session.state.place).toBe('debrief');
      expect(session.state.grades).toEqual([]);
      expect(session.state.notices).toEqual([]);
    }
  });

  it('do not follow a player who has left, nor into another try', async () => {
    const session = await toTheFire(() => Promise.resolve(known));
    await session.send({ type: 'rewind', decision: 1 });
    expect(session.state.grades).toEqual([]);
    let bring: (grades: readonly GradedDecision[]) => void = () => undefined;
    const left = await toTheFire(() => new Promise((resolve) => (bring = resolve)));
    await left.send({ type: 'leave' });
    bring(known);
    await new Promise((resolve) => setTimeout(resolve));
    expect(left.state.grades).toEqual([]);
  });

  it('are never asked for a story from elsewhere', async () => {
    let asked = 0;
    const session = await Session.open({ ...worldWith(), gradeRide: () => Promise.resolve(known).finally(() => asked++) }, guess);
    await session.send({ type: 'open-story', name: 'x.ink', source: '-> a\n=== a\nHello.\n* (on) [Go on] -> END\n' });
    await choose(session, 'on');
    await session.send({ type: 'continue' });
    expect(session.state.place).toBe('debrief');
    expect(asked).toBe(0);
  });
});
