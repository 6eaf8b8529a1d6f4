import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRoom, Seat } from '../../game/host/live-client';
import { LiveVotes } from '../../game/host/live-votes';
import { randomName } from '../../game/host/random-name';
import { OrderRefused } from '../../game/host/vote-source';
import { outsideAt, pause, until } from './helpers/outside';
import { askForNote, askOf } from './helpers/questions';
import { startLive, TestRoom, type TestServer } from './helpers/room';

let server: TestServer;
beforeAll(async () => {
  server = await startLive();
});
afterAll(() => server.close());

/** A room in the middle of a vote: everybody sees the question. */
async function voting(phones: number): Promise<TestRoom> {
  const room = await TestRoom.at(server.base, phones);
  await room.host.open(askOf('q1'));
  await room.everybodySees('q1');
  return room;
}

describe('a room', () => {
  it('votes, sees the result when the host shows it, and goes on', async () => {
    const room = await voting(5);
    for (const [at, phone] of room.phones.entries()) phone.vote(at < 3 ? 1 : 2);
    await room.allKept();
    expect(room.phones[0]?.view.snap?.counts).toBeNull();
    await room.host.close();
    await until('the vote is final', () => room.host.view.phase === 'final');
    expect(room.host.view).toMatchObject({ n: 5, seats: 5, counts: [0, 3, 2] });
    await room.host.show();
    await until('phones see the counts', () => room.phones.every(({ view }) => view.snap?.counts?.[1] === 3));
    await room.host.override(1);
    await room.host.advance();
    expect(room.host.view).toMatchObject({ phase: 'lobby', step: 1, ask: undefined });
    await until('phones read along', () => room.phones.every(({ view }) => view.snap?.phase === 'lobby' && view.ask === undefined));
    room.leave();
  });

  it('lets everybody change their mind until the close', async () => {
    const room = await voting(1);
    const [phone] = room.phones;
    phone?.vote(0);
    phone?.vote(1);
    phone?.vote(2);
    await room.allKept();
    expect(phone?.view.said).toMatchObject({ choice: 2, kept: true });
    await until('the host sees it', () => room.host.view.counts[2] === 1);
    expect(room.host.view.counts).toEqual([0, 0, 1]);
    room.leave();
  });

  it('gives a reloaded phone its seat and its vote back', async () => {
    const room = await voting(0);
    const name = randomName(16);
    const before = room.phone(server.base, name);
    await until('the question is there', () => before.view.ask !== undefined);
    before.vote(2);
    await room.allKept();
    const after = room.phone(server.base, name);
    await until('the vote is back', () => after.view.said?.choice === 2);
    await until('the old page knows', () => before.view.gone === 'elsewhere');
    await until('it is one seat', () => room.host.view.seats === 1);
    room.leave();
  });

  it('tells a latecomer everything', async () => {
    const room = await voting(1);
    room.phones[0]?.vote(0);
    await room.allKept();
    await room.host.close();
    await until('final', () => room.host.view.phase === 'final');
    await room.host.show();
    const late = room.phone();
    await until('the result is there', () => late.view.snap?.counts?.[0] === 1);
    expect(late.view.ask?.poll).toBe('q1');
    late.vote(1);
    expect(late.view.said).toBeUndefined();
    room.leave();
  });

  it('counts a vote that comes in the closing half second, and tells a later one that it was late', async () => {
    const room = await voting(2);
    const [quick, slow] = room.phones;
    await room.host.close();
    quick?.vote(0);
    await until('it is kept', () => quick?.view.said?.kept === true);
    await until('the host has it final', () => room.host.view.phase === 'final');
    const frozen = room.host.view.counts;
    if (slow) {
      slow.view = { ...slow.view, snap: slow.view.snap && { ...slow.view.snap, phase: 'open' } }; // has not heard yet
      slow.vote(1);
      await until('it is told', () => slow.view.late);
      expect(slow.view.said).toBeUndefined();
    }
    await pause(300);
    expect(room.host.view.counts).toEqual(frozen);
    expect(frozen).toEqual([1, 0, 0]);
    room.leave();
  });

  it('shows a screen what the audience may see, and gives it no vote', async () => {
    const room = await voting(1);
    const screen = new Seat({ room: room.made.room, seat: undefined, outside: outsideAt(server.base) });
    await until('the screen sees the question', () => screen.view.ask !== undefined);
    screen.vote(1);
    expect(screen.view.said).toBeUndefined();
    room.phones[0]?.vote(0);
    await until('the screen sees how many', () => screen.view.snap?.n === 1);
    expect(screen.view.snap).toMatchObject({ counts: null, seats: 1 });
    screen.dispose();
    room.leave();
  });

  it('hides notes until the host picks some', async () => {
    const room = await TestRoom.at(server.base, 3);
    await room.host.open(askForNote('n1'));
    await room.everybodySees('n1');
    for (const [at, phone] of room.phones.entries()) phone.write(`Bonjour Claire, note ${at}\u202e`);
    await room.allKept();
    await until('the host reads them', () => room.host.view.notes.length === 3);
    room.phones[0]?.write('Bonjour Claire, encore');
    await until('the host reads the new one', () => room.host.view.notes.some(({ text }) => text === 'Bonjour Claire, encore'));
    expect(room.host.view.notes).toHaveLength(3);
    await room.host.close();
    await until('final', () => room.host.view.phase === 'final');
    expect(room.phones[0]?.view.aloud).toEqual([]);
    const picked = room.host.view.notes.find(({ text }) => text === 'Bonjour Claire, note 1');
    await room.host.readAloud([picked?.id ?? 0]);
    await until('everybody reads it', () => room.phones.every(({ view }) => view.aloud[0]?.text === 'Bonjour Claire, note 1'));
    room.leave();
  });

  it('counts tables as teams', async () => {
    const room = await voting(0);
    await room.host.seatTables(4);
    for (const table of [1, 1, 3]) {
      room.phones.push(new Seat({ room: room.made.room, seat: randomName(16), table, outside: outsideAt(server.base) }));
    }
    await room.everybodySees('q1');
    for (const phone of room.phones) phone.vote(2);
    await room.allKept();
    await until('the host sees tables', () => room.host.view.byTable.length === 2);
    expect(room.host.view.byTable).toEqual([
      { table: 1, counts: [0, 0, 2] },
      { table: 3, counts: [0, 0, 1] },
    ]);
    room.leave();
  });

  it('lets nobody new in once the door is locked, but everybody back', async () => {
    const room = await TestRoom.at(server.base);
    const name = randomName(16);
    const inside = room.phone(server.base, name);
    await until('in', () => inside.view.snap !== undefined);
    await room.host.lock(true);
    const stranger = room.phone();
    await until('refused', () => stranger.view.gone === 'full');
    const back = room.phone(server.base, name);
    await until('back', () => back.view.snap !== undefined);
    room.leave();
  });

  it('sends everybody home when the host ends it', async () => {
    const room = await voting(2);
    await room.host.end();
    await until('all know', () => room.phones.every(({ view }) => view.gone === 'over'));
    expect(room.host.view.phase).toBe('over');
    room.leave();
  });

  it('is not found under another word', async () => {
    const phone = new Seat({ room: 'BBBBBB', seat: randomName(16), outside: outsideAt(server.base) });
    await until('told', () => phone.view.gone === 'no-room');
  });
});

describe('a host', () => {
  it('goes on after a reload, and the page before is shut out', async () => {
    const room = await voting(1);
    room.phones[0]?.vote(1);
    await room.allKept();
    const reloaded = new LiveVotes(room.made, outsideAt(server.base));
    await until('the vote is there', () => reloaded.view.counts[1] === 1, 2000);
    expect(reloaded.view.ask?.poll).toBe('q1');
    await until('the old page knows', () => !room.host.view.leads);
    await reloaded.close();
    await until('final', () => reloaded.view.phase === 'final');
    await reloaded.advance();
    expect(reloaded.view.step).toBe(1);
    room.host.takeLead();
    await until('it leads again', () => room.host.view.leads && room.host.view.step === 1);
    await until('the other one knows', () => !reloaded.view.leads);
    reloaded.dispose();
    room.leave();
  });

  it('is told why an order was refused', async () => {
    const room = await voting(0);
    await expect(room.host.show()).rejects.toThrow(OrderRefused);
    room.leave();
  });

  it('cannot be played without the key', async () => {
    const made = await createRoom(outsideAt(server.base));
    const guess = new LiveVotes({ ...made, key: randomName(32) }, outsideAt(server.base));
    await until('refused', () => !guess.view.leads);
  });
});
