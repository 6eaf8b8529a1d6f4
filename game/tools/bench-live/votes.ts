import { quantile } from '../bench/table';
import type { Row } from './report';
import { must } from './report';
import { Venue } from './venue';

interface Run {
  readonly joins: number; // a second
  readonly acked: number; // p99, ms
  readonly screen: number;
  readonly own: number;
  readonly cpu: number; // ms of the server's processor from the first vote to the last heard
  readonly perPhone: number; // bytes of the server's memory
  readonly missing: number;
}

/** A whole vote over sockets: everybody joins, votes within 5 s, and hears of it. */
async function wholeVote(phones: number, bare: boolean): Promise<Run> {
  const venue = await Venue.open(bare ? { BARE: '1' } : {});
  try {
    const word = bare ? 'BCDFGH' : (await venue.voting('q1')).word;
    const before = await venue.server.ask('memory');
    const joins = await venue.crowd.ask('join', { port: venue.port, rooms: [{ word, poll: 'q1' }], each: phones });
    const full = await venue.server.ask('memory');
    const began = await venue.server.ask('processor');
    const { acked, screen, own, missing } = await venue.crowd.ask('vote', { within: 5000 });
    const cpu = (await venue.server.ask('processor')) - began;
    return { joins, acked: acked.p99, screen: screen.p99, own: own.p99, cpu, perPhone: (full.rss - before.rss) / phones, missing };
  } finally {
    await venue.close();
  }
}

const rounds = 3;

/** Live and bare by turns, and the median of each figure: what else the machine does at the time falls on both. */
async function byTurns(phones: number): Promise<{ readonly live: Run; readonly bare: Run }> {
  const [live, bare]: [Run[], Run[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    live.push(await wholeVote(phones, false));
    bare.push(await wholeVote(phones, true));
  }
  return { live: medianOf(live), bare: medianOf(bare) };
}

function medianOf(runs: readonly Run[]): Run {
  const median = (figure: keyof Run): number => quantile(runs.map((run) => run[figure]));
  const missing = Math.max(...runs.map((run) => run.missing));
  return { joins: median('joins'), acked: median('acked'), screen: median('screen'), own: median('own'), cpu: median('cpu'), perPhone: median('perPhone'), missing };
}

const ms = (milliseconds: number): string => `${milliseconds.toFixed(0)} ms`;

/** 5,000 phones in one room vote within 5 s, and 9,500. */
export async function votes(): Promise<readonly Row[]> {
  const { live, bare } = await byTurns(5000);
  const many = await wholeVote(9500, false);
  const manyBare = await wholeVote(9500, true);
  const ratio = live.cpu / bare.cpu;
  return [
    must('5,000 vote in 5 s: acknowledged p99', ms(live.acked), ms(bare.acked), '≤ 50 ms', live.acked <= 50),
    must('5,000: on the projector p99', ms(live.screen), ms(bare.screen), '≤ 150 ms', live.screen <= 150),
    must('5,000: on the voter’s phone p99', ms(live.own), ms(bare.own), '≤ 700 ms', live.own <= 700),
    must('5,000: memory a phone', kb(live.perPhone), kb(bare.perPhone), '≤ 12 KB', live.perPhone <= 12 * 1024),
    must('5,000: server’s processor against bare ws', `${ratio.toFixed(2)} ×`, `${(bare.cpu / 1000).toFixed(2)} s`, '≤ 1.15 ×', ratio <= 1.15),
    must('joins with snapshot', `${live.joins.toFixed(0)} /s`, `${bare.joins.toFixed(0)} /s`, '≥ 2,000 /s', live.joins >= 2000),
    must('9,500: on the projector p99', ms(many.screen), ms(manyBare.screen), '≤ 250 ms', many.screen <= 250),
    must('votes nobody heard of', String(live.missing + many.missing), String(bare.missing + manyBare.missing), '0', live.missing + many.missing === 0),
  ];
}

function kb(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`;
}
