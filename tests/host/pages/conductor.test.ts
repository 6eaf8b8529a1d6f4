import { beforeEach, describe, expect, it } from 'vitest';
import type { Conductor } from '../../../game/host/pages/conductor';
import { screenOf } from '../../../game/host/pages/direct-screen';
import { momentOf } from '../../../game/host/pages/host-state';
import { MemoryStore } from '../../../game/session/save-store';
import { countHands, openHost, plan, pressUntil, step } from '../helpers/host-page';
import { pause } from '../helpers/outside';

let store: MemoryStore;
let host: Conductor;
beforeEach(async () => {
  store = new MemoryStore();
  host = openHost(store);
  await host.begin(plan);
  await pressUntil(host, 'asking');
});

describe('by show of hands', () => {
  it('reads, opens the vote, counts, closes, shows and follows, all by the one key', async () => {
    await step(host.next);
    countHands(host, 3, 12);
    await step(host.next);
    expect(momentOf(host.state)).toBe('closed');
    expect(host.state.seminar?.ballots.at(-1)?.counts).toEqual([3, 12]);
    await step(host.next);
    expect(momentOf(host.state)).toBe('shown');
    await step(host.next);
    expect(host.state.game?.journal.map((entry) => entry.id)).toEqual(['street.listen']);
    expect(host.state.seminar?.ballots.at(-1)).toMatchObject({ stage: 'followed', followed: 1 });
  });

  it('hides the counts from the room until they are shown', async () => {
    const counts = (): readonly unknown[] => {
      const { show } = screenOf(host.state, undefined);
      return show.kind === 'vote' ? show.options.map(({ count }) => count) : [];
    };
    await step(host.next);
    countHands(host, 3, 12);
    expect(counts()).toEqual([undefined, undefined]);
    await step(host.next);
    expect(counts()).toEqual([undefined, undefined]);
    await step(host.next);
    expect(counts()).toEqual([3, 12]);
  });

  it('leaves a tie to the host', async () => {
    await step(host.next);
    countHands(host, 5, 5);
    await pressUntil(host, 'shown');
    await step(host.next);
    expect(momentOf(host.state)).toBe('shown');
    await step(() => host.pick(0));
    expect(host.state.game?.journal.map((entry) => entry.id)).toEqual(['street.ask']);
  });

  it('lets the host overrule the room, and remembers that', async () => {
    await step(host.next);
    countHands(host, 1, 9);
    await pressUntil(host, 'closed');
    await step(() => host.pick(0));
    expect(host.state.seminar?.ballots.at(-1)).toMatchObject({ counts: [1, 9], followed: 0 });
  });

  it('votes again under a new name, and forgets nothing', async () => {
    await step(host.next);
    countHands(host, 5, 5);
    await pressUntil(host, 'shown');
    await step(() => host.again());
    expect(momentOf(host.state)).toBe('voting');
    expect(host.state.seminar?.ballots.map(({ stage, counts }) => ({ stage, counts }))).toEqual([
      { stage: 'left', counts: [5, 5] },
      { stage: 'open', counts: [0, 0] },
    ]);
    expect(new Set(host.state.seminar?.ballots.map(({ ask }) => ask.poll)).size).toBe(2);
  });

  it('takes a shouted answer without a vote', async () => {
    await step(() => host.pick(1));
    expect(host.state.game?.journal.map((entry) => entry.id)).toEqual(['street.listen']);
    expect(host.state.seminar?.ballots).toEqual([]);
  });

  it('gives each side its minute, the stronger first', async () => {
    await step(host.next);
    countHands(host, 4, 6);
    await pressUntil(host, 'shown');
    host.defend();
    expect(host.state.defence).toEqual({ option: 1, until: 1_060_000 });
    host.defend();
    expect(host.state.defence?.option).toBe(0);
    host.defend();
    expect(host.state.defence).toBeUndefined();
  });
});

describe('the question', () => {
  it('is asked in both languages, whatever the screen speaks', async () => {
    await pause(20);
    await step(host.next);
    expect(host.state.seminar?.ballots[0]?.ask.choices).toEqual([
      { fr: 'Demander', en: 'Ask' },
      { fr: 'Écouter', en: 'Listen' },
    ]);
  });
});

describe('both roads', () => {
  beforeEach(async () => {
    await step(host.next);
    countHands(host, 4, 6);
    await pressUntil(host, 'shown');
    await step(host.both);
  });

  it('are read one after the other, and end side by side with what each moved', async () => {
    expect(momentOf(host.state)).toBe('roads');
    await pressUntil(host, 'ends');
    expect(host.state.roads?.ends.map(({ option, change }) => ({ option, change }))).toEqual([
      { option: 1, change: { profile: 0, tone: 5, timing: 0 } },
      { option: 0, change: { profile: 0, tone: 0, timing: -20 } },
    ]);
  });

  it('leave the room’s own ride where it stood', async () => {
    await pressUntil(host, 'ends');
    expect(host.state.game?.journal).toEqual([]);
    await step(() => host.pick(0));
    expect(host.state.game?.journal.map((entry) => entry.id)).toEqual(['street.ask']);
    expect(host.state.game?.standing.timing).toBe(80);
  });
});

describe('a page that is closed and opened again', () => {
  it('goes on in the middle of counting, with every hand', async () => {
    await step(host.next);
    countHands(host, 7, 2);
    await pause(20);
    const again = openHost(store);
    await again.resume();
    expect(momentOf(again.state)).toBe('voting');
    expect(again.state.votes?.counts).toEqual([7, 2]);
    await step(again.next);
    await step(again.next);
    expect(momentOf(again.state)).toBe('shown');
  });

  it('takes the choice that was decided when the page went down before the story moved', async () => {
    await step(host.next);
    countHands(host, 7, 2);
    await pressUntil(host, 'shown');
    const before = structuredClone(store.shelf.get('room:ride:the-note'));
    await step(host.next);
    await store.write('room:ride:the-note', before); // the story's own step was never written
    const again = openHost(store);
    await again.resume();
    expect(again.state.game?.journal.map((entry) => entry.id)).toEqual(['street.ask']);
  });

  it('shows the result as it was shown', async () => {
    await step(host.next);
    countHands(host, 7, 2);
    await pressUntil(host, 'shown');
    const again = openHost(store);
    await again.resume();
    const { show } = screenOf(again.state, undefined);
    expect(show.kind === 'vote' && show.options.map(({ count }) => count)).toEqual([7, 2]);
  });
});

describe('what the room sees', () => {
  it('never holds a note to the host', async () => {
    const { beat } = host.state.game ?? {};
    host.set({ game: host.state.game && beat && { ...host.state.game, beat: { ...beat, note: 'For the host alone.', hint: 'Jo alone.' } } });
    const seen = JSON.stringify(screenOf(host.state, undefined));
    expect(seen).not.toContain('alone');
  });

  it('holds what each table said, once the result is shown and not before', async () => {
    const answers = (): unknown => {
      const { votes } = host.state;
      const byTable = [
        { table: 1, counts: [2, 1] },
        { table: 2, counts: [1, 1] },
        { table: 3, counts: [0, 0] },
      ];
      const { show } = screenOf({ ...host.state, votes: votes && { ...votes, byTable } }, undefined);
      return show.kind === 'vote' && show.tables;
    };
    await step(host.next);
    countHands(host, 3, 2);
    expect(answers()).toEqual([]);
    await pressUntil(host, 'shown');
    expect(answers()).toEqual([
      { table: 1, options: [0] },
      { table: 2, options: [0, 1] },
    ]);
  });
});

describe('without a server', () => {
  it('says so when phones are asked for, and begins nothing', async () => {
    const lone = openHost();
    await lone.begin({ ...plan, mode: 'phones' });
    expect(lone.state).toMatchObject({ noServer: true, seminar: undefined, busy: false });
  });
});

describe('a solo player on the same device', () => {
  it('keeps their own ride', async () => {
    await store.write('ride:the-note', { mine: true });
    await host.end();
    expect(await store.keys()).toEqual(['ride:the-note']);
  });
});
