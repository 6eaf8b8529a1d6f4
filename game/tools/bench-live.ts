import { cpus } from 'node:os';
import { kills, overRedis } from './bench-live/kills';
import { type Row, table } from './bench-live/report';
import { fallback, heap, rooms } from './bench-live/rooms';
import { readyServer } from './bench-live/venue';
import { votes } from './bench-live/votes';

/**
 * `npm run bench:live [-- NAME …]`: measures what the live room promises, over loopback, with the phones
 * in a process of their own and a bare `ws` server doing the same counting in the same run. Some nine
 * minutes in all. Trust the ratios; absolute times are those of this machine.
 */
const sections: Readonly<Record<string, () => Promise<readonly Row[]>>> = { votes, fallback, rooms, heap, kills, 'kills-redis': overRedis };

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in sections));
if (unknown.length > 0) {
  console.error(`There is no section ${unknown.map((name) => `"${name}"`).join(', ')}. There are: ${Object.keys(sections).join(', ')}.`);
  process.exit(1);
}

console.log(`${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}\n`);
await readyServer();
const missed: string[] = [];
for (const [name, measure] of Object.entries(sections)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const began = performance.now();
  const rows = await measure();
  missed.push(...rows.filter(({ reached }) => !reached).map(({ item }) => item));
  console.log(`## ${name} (${Math.round((performance.now() - began) / 1000)} s)\n\n${table(rows)}\n`);
}
if (missed.length > 0) {
  console.error(`Missed:\n${missed.map((item) => `  ${item}`).join('\n')}`);
  process.exitCode = 1;
}
