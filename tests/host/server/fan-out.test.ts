import { describe, expect, it } from 'vitest';
import { FanOut, type Listener } from '../../../game/host/server/fan-out';

function listeners(count: number, heard: string[][], isSlow = false): Listener[] {
  return Array.from({ length: count }, () => {
    const mine: string[] = [];
    heard.push(mine);
    return { isSlow, write: (frame) => void mine.push(frame.toString()) };
  });
}
const turns = (count: number): Promise<void> => new Promise((resolve) => (count === 0 ? resolve() : setImmediate(() => void turns(count - 1).then(resolve))));

describe('a frame for everybody', () => {
  it('goes out to 250 in a turn, so that acknowledgements go in between', async () => {
    const heard: string[][] = [];
    new FanOut().send({ frame: Buffer.from('a'), to: listeners(600, heard) });
    await turns(1);
    expect(heard.filter(({ length }) => length > 0)).toHaveLength(250);
    await turns(2);
    expect(heard.every(([first]) => first === 'a')).toBe(true);
  });

  it('shares the turn with those of other rooms', async () => {
    const heard: string[][] = [];
    const fan = new FanOut();
    for (let room = 0; room < 50; room++) fan.send({ frame: Buffer.from('a'), to: listeners(20, heard), lane: {} });
    await turns(1);
    expect(heard.filter(({ length }) => length > 0)).toHaveLength(250);
    await turns(4);
    expect(heard.every(({ length }) => length === 1)).toBe(true);
  });

  it('is left out for a newer one of its lane when it could not begin yet, but never when it says more', async () => {
    const heard: string[][] = [];
    const to = listeners(300, heard);
    const fan = new FanOut();
    const lane = {};
    fan.send({ frame: Buffer.from('1'), to, lane });
    await turns(1);
    fan.send({ frame: Buffer.from('2'), to, lane });
    fan.send({ frame: Buffer.from('question'), to });
    fan.send({ frame: Buffer.from('other lane'), to, lane: {} });
    fan.send({ frame: Buffer.from('5'), to, lane });
    await turns(12);
    expect(new Set(heard.map((mine) => mine.join(', ')))).toEqual(new Set(['1, question, other lane, 5']));
  });

  it('is not sent to those who are slow', async () => {
    const heard: string[][] = [];
    new FanOut().send({ frame: Buffer.from('a'), to: listeners(3, heard, true) });
    await turns(2);
    expect(heard.flat()).toEqual([]);
  });
});
