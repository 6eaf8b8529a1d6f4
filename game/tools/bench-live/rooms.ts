import { must, type Row } from './report';
import { Venue } from './venue';

/** 50 rooms of 100 at once: nothing of one is heard in another, and together they count as one of 5,000. */
export async function rooms(): Promise<readonly Row[]> {
  const venue = await Venue.open();
  try {
    const all = await Promise.all(Array.from({ length: 50 }, (_, at) => venue.voting(`poll-${at}`)));
    await venue.crowd.ask('join', { port: venue.port, rooms: all.map(({ word }, at) => ({ word, poll: `poll-${at}` })), each: 100 });
    await venue.server.ask('memory'); // a moment of rest between joining and voting, as the one room of 5,000 has it
    const { missing, strangers, acked } = await venue.crowd.ask('vote', { within: 5000 });
    await new Promise((resolve) => setTimeout(resolve, 300));
    const counts = [0, 1, 2].map((choice) => all.reduce((sum, { host }) => sum + (host.view.counts[choice] ?? 0), 0));
    const right = counts.join() === '1667,1667,1666' && all.every(({ host }) => host.view.n === 100);
    return [
      must('50 rooms of 100: votes counted', counts.join(' + '), '', '1667 + 1667 + 1666', right && missing === 0),
      must('50 rooms of 100: frames in a wrong room', String(strangers), '', '0', strangers === 0),
      must('50 rooms of 100: acknowledged p99', `${acked.p99.toFixed(0)} ms`, '', '≤ 50 ms', acked.p99 <= 50),
    ];
  } finally {
    await venue.close();
  }
}

/** All 5,000 on plain requests, one a second each. */
export async function fallback(): Promise<readonly Row[]> {
  const venue = await Venue.open();
  try {
    const { word } = await venue.voting('q1');
    await venue.crowd.ask('joinPlain', { port: venue.port, word, poll: 'q1', count: 5000 });
    const before = await venue.server.ask('processor');
    const began = performance.now();
    const { acked, own, missing } = await venue.crowd.ask('votePlain', { within: 5000 });
    const took = performance.now() - began;
    const core = ((await venue.server.ask('processor')) - before) / took;
    return [
      must('5,000 on plain HTTP: acknowledged p99', `${acked.p99.toFixed(0)} ms`, '', '≤ 60 ms', acked.p99 <= 60),
      must('5,000 on plain HTTP: tally p99', `${(own.p99 / 1000).toFixed(2)} s`, '', '≤ 1.3 s', own.p99 <= 1300 && missing === 0),
      must('5,000 on plain HTTP: of a core', `${(100 * core).toFixed(0)} %`, '', '≤ 60 %', core <= 0.6),
    ];
  } finally {
    await venue.close();
  }
}

/** Four crowds come, vote and go: what the server holds after each. */
export async function heap(): Promise<readonly Row[]> {
  const venue = await Venue.open();
  try {
    const heaps: number[] = [];
    for (let cycle = 1; cycle <= 5; cycle++) {
      const { word, host } = await venue.voting('q1');
      await venue.crowd.ask('join', { port: venue.port, rooms: [{ word, poll: 'q1' }], each: 5000 });
      await venue.crowd.ask('vote', { within: 2000 });
      await venue.crowd.ask('leave');
      await host.close();
      await host.end();
      host.dispose();
      await new Promise((resolve) => setTimeout(resolve, 1000));
      heaps.push((await venue.server.ask('memory')).heap);
    }
    const [, ...settled] = heaps; // the first cycle compiles and fills caches
    const spread = (Math.max(...settled) - Math.min(...settled)) / 1_048_576;
    return [must('heap after everyone left, 4 cycles', `± ${spread.toFixed(2)} MB`, '', '≤ 1 MB', spread <= 1)];
  } finally {
    await venue.close();
  }
}
