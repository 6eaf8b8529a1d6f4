import { linesOf, openLines, unreadable } from './json-lines';
import { judgeLine, type Judged } from './score-labelled';
import { figures, mistakes } from './score-table';

/*
 * npm run score:report -- LABELLED.jsonl [--figures]      (or lines on standard input)
 * Holds the engine against labels given by people: the figures, then the lines it got wrong (not with --figures).
 * Lines that cannot be compared are told on the error output and the run goes on; the exit status is then 1,
 * and 2 when there is no such file.
 */
const files = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const judged: Judged[] = [];
const say = (lines: readonly string[]): void => void process.stdout.write(`${lines.join('\n')}\n`);

for (const file of files.length === 0 ? ['-'] : files) {
  try {
    for await (const line of linesOf(openLines(file))) {
      const read = judgeLine(line);
      if ('what' in read) {
        process.stderr.write(`${file}:${line.number}\n  what  ${read.what}\n  why   ${read.why}\n  fix   ${read.fix}\n`);
        process.exitCode = 1;
      } else judged.push(read);
    }
  } catch (error) {
    process.stderr.write(unreadable(file, error));
    process.exitCode = 2;
  }
}

if (judged.length > 0) {
  say(figures(judged));
  if (!process.argv.includes('--figures')) say(mistakes(judged));
} else {
  say(['There is nothing to compare: no line carries a text and its labels.']);
  process.exitCode ??= 1;
}
