import { describe, expect, it } from 'vitest';
import type { InvitationDraft, PredictionDraft } from '../../game/outcome/drafts';
import { Ride } from '../../game/session/ride';
import { nothingCarried } from '../../game/session/stored';
import { ink } from '../helpers/ink';
import { noteSource } from '../helpers/season';

const begin = (lang: 'fr' | 'en' = 'en', seed = 7) => new Ride(ink(noteSource[lang]), { episode: 'the-note', seed, hero: 'sam', lang, carried: nothingCarried });
const take = (ride: Ride, id: string): void => ride.choose(ride.beat.choices.find((c) => c.id === id)?.index ?? -1);
const note = (ride: Ride, text: string): InvitationDraft => ({ ...(ride.openDraft() as InvitationDraft), text });
const bet: PredictionDraft = { kind: 'prediction', accepted: 40, replies: 20, meetings: 9, visits: 40, googleChecks: 6 };

function whole(first: string, text: string, seed = 7): Ride {
  const ride = begin('en', seed);
  take(ride, `street.${first}`);
  ride.submit(note(ride, text));
  ride.submit(bet);
  take(ride, 'reveal.on');
  return ride;
}

describe('a ride', () => {
  it('moves the score before the story, so that the next line can speak of it', () => {
    const ride = begin();
    take(ride, 'street.ask');
    expect(ride.beat.lines[0]?.text).toBe('Ask 80.');
    expect(ride.books.standing.timing).toBe(80);
  });

  it('goes where the verdict on a note leads', () => {
    const asking = begin();
    take(asking, 'street.listen');
    asking.submit(note(asking, 'Hello Nadia, could we schedule a 15-minute call next week?'));
    expect(asking.log.at(-1)).toMatchObject({ type: 'submitted', id: 'letter.asks' });
  });

  it('tells the story what came of it, and ends where earlier choices lead', () => {
    const ride = whole('ask', 'Hello Nadia, could we have a call on Tuesday?');
    expect(ride.beat.ending?.id).toBe('rushed');
    expect(whole('listen', 'Hello Nadia.').beat.ending?.id).toBe('listener');
    expect(ride.outcome()?.mine.accepted.drawn).toBeGreaterThanOrEqual(0);
  });

  it('lets the movements of its ledger add up to its standing', () => {
    const { books } = whole('ask', 'Hello Nadia, we lead the market in glass. Could we have a call on Tuesday?');
    for (const [score, opening] of [
      ['profile', 30],
      ['tone', 50],
      ['timing', 100],
    ] as const) {
      const moved = books.ledger.filter((e) => e.score === score).reduce((sum, e) => sum + e.points, 0);
      expect(opening + moved, score).toBe(books.standing[score]);
    }
  });

  it('replayed from its log is the same ride, word for word', () => {
    const ride = whole('ask', 'Hello Nadia, your post on the shortage stayed with me.');
    const again = begin();
    expect(again.replay(ride.log)).toBe(ride.log.length);
    expect(again.beat).toEqual(ride.beat);
    expect(again.books).toEqual(ride.books);
    expect(again.outcome()).toEqual(ride.outcome());
  });

  it('replayed in the other language has the same scores and the same luck', () => {
    const ride = whole('ask', 'Hello Nadia, your post on the shortage stayed with me.');
    const twin = begin('fr');
    expect(twin.replay(ride.log)).toBe(ride.log.length);
    expect(twin.books.standing).toEqual(ride.books.standing);
    expect(twin.outcome()?.mine).toEqual(ride.outcome()?.mine);
    expect(twin.beat.ending?.id).toBe(ride.beat.ending?.id);
  });

  it('with a log that the story no longer knows stops at the last certain decision', () => {
    const ride = begin();
    expect(
      ride.replay([
        { type: 'chose', id: 'street.listen' },
        { type: 'chose', id: 'gone' },
      ]),
    ).toBe(1);
    expect(ride.beat.form?.kind).toBe('invitation');
  });

  it('refuses a choice that is not there, and a draft that is not asked for', () => {
    expect(() => begin().choose(9)).toThrow('There are: 0, 1.');
    expect(() => begin().submit(bet)).toThrow('not for a prediction');
  });

  it('meets the same luck whatever is written, and other luck in another season', () => {
    const drawn = (seed: number) =>
      whole('listen', 'Hello Nadia.', seed)
        .outcome()
        ?.mine.prospects.map((p) => p.accepted);
    expect(drawn(7)).toEqual(drawn(7));
    expect(new Set([1, 2, 3, 4, 5].map((seed) => JSON.stringify(drawn(seed)))).size).toBeGreaterThan(1);
  });
});
