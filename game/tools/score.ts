import { linesOf, openLines, unreadable } from './json-lines';
import { scoreLine } from './score-line';

/*
 * npm run -s score -- FILE.jsonl      (or lines on standard input)
 * One JSON object a line in, one a line out, in the same order. A bad line gets an error object and
 * the run goes on; the exit status is then 1, and 2 when there is no such file.
 */
const file = process.argv[2];
// "| head" closes the pipe early; that is no fault.
process.stdout.on('error', () => process.exit());
try {
  for await (const line of linesOf(openLines(file))) {
    const result = scoreLine(line);
    if ('error' in result) process.exitCode = 1;
    process.stdout.write(`${JSON.stringify(result)}\n`);
  }
} catch (error) {
  process.stderr.write(unreadable(file, error));
  process.exitCode = 2;
}
