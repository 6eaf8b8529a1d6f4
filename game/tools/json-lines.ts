import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';

/** One line of a file of JSON lines. */
export interface Line {
  readonly number: number; // counts from 1, blank lines included
  readonly text: string;
}

/**
 * The lines of a stream that are not blank, as they arrive. Only "\n" and "\r\n" end a line: JSON allows the
 * other line ends of Unicode inside a string, so Node's own reader would tear a message in two.
 */
export async function* linesOf(input: Readable): AsyncGenerator<Line> {
  input.setEncoding('utf8');
  let number = 0;
  let rest = '';
  const read = (text: string): Line[] => {
    number += 1;
    const bare = (number === 1 ? text.replace(/^\uFEFF/, '') : text).replace(/\r$/, '');
    return bare.trim() === '' ? [] : [{ number, text: bare }];
  };
  for await (const chunk of input) {
    const [first = '', ...others] = String(chunk).split('\n');
    rest += first; // a long line comes in many chunks: joined, but searched once
    for (const next of others) {
      yield* read(rest);
      rest = next;
    }
  }
  yield* read(rest);
}

/** Opens a file, or standard input for "-" or no name at all. */
export function openLines(file: string | undefined): Readable {
  if (file !== undefined && file !== '-') return createReadStream(file);
  if (process.stdin.isTTY) process.stderr.write('Reading what you type here, one JSON object a line; Ctrl-D ends it.\n');
  return process.stdin;
}

/** What to tell somebody whose file cannot be read; any other error is a mistake in code, and thrown again. */
export function unreadable(file: string | undefined, error: unknown): string {
  if (!(error instanceof Error && 'syscall' in error)) throw error;
  return `${file ?? 'standard input'}\n  what  It cannot be read.\n  why   ${error.message}\n  fix   Name a file of JSON lines, or send them to standard input.\n`;
}
