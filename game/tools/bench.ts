import { cpus } from 'node:os';
import { engine } from './bench/engine';
import { explorer } from './bench/explorer';
import { firstChoice } from './bench/first-choice';
import { Lab } from './bench/lab';
import { rest } from './bench/rest';
import { studio } from './bench/studio';
import { type Row, table } from './bench/table';
import { weight } from './bench/weight';

/**
 * `npm run bench [-- NAME …]`: measures what the game promises, in one run on this machine, beside a
 * plain web export of the same text where there is something to compare. Trust the ratios; absolute
 * times are those of this machine. A new section is a file in bench/ with one function, listed here.
 */
const sections: Readonly<Record<string, (lab: Lab) => Promise<readonly Row[]>>> = {
  'first-choice': firstChoice,
  weight,
  rest,
  engine,
  explorer,
  studio,
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in sections));
if (unknown.length > 0) {
  console.error(`There is no section ${unknown.map((name) => `"${name}"`).join(', ')}. There are: ${Object.keys(sections).join(', ')}.`);
  process.exit(1);
}

const lab = new Lab();
const missed: string[] = [];
try {
  console.log(`${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}\n`);
  for (const [name, measure] of Object.entries(sections)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const began = performance.now();
    const rows = await measure(lab);
    missed.push(...rows.filter(({ reached }) => reached === 'missed').map(({ item }) => `${name}: ${item}`));
    console.log(`## ${name} (${Math.round((performance.now() - began) / 1000)} s)\n\n${table(rows)}\n`);
  }
} finally {
  await lab.close();
}
if (missed.length > 0) {
  console.error(`Missed:\n${missed.map((item) => `  ${item}`).join('\n')}`);
  process.exitCode = 1;
}
