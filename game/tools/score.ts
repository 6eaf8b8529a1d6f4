import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { scoreLine } from './score-line';

/*
 * npm run -s score -- FILE.jsonl      (or lines on standard input)
 * One JSON object a line in, one a line out, in the same order. A bad line gets an error object and
 * the run goes on; the exit status is then 1.
 */
const file = process.argv[2];
const input = file === undefined || file === '-' ? process.stdin : createReadStream(file);
input.on('error', (error: Error) => {
  process.stderr.write(`${file ?? 'standard input'} cannot be read: ${error.message}\n`);
  process.exit(2);
});

let number = 0;
let bad = false;
for await (const text of createInterface({ input, crlfDelay: Infinity })) {
  number += 1;
  if (text.trim() === '') continue;
  const result = scoreLine(number === 1 ? text.replace(/^\uFEFF/, '') : text, number);
  bad ||= 'error' in result;
  process.stdout.write(`${JSON.stringify(result)}\n`);
}
process.exitCode = bad ? 1 : 0;
