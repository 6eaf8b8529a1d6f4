import type { Diagnostic } from './diagnostic';

const longest = 1_000_000; // characters, ten times The Intercept: Ink would need minutes for more

/** The text in a file: UTF-8 as Ink wants it, or UTF-16 as some editors save it. Line ends become those of Ink, the byte order mark goes. */
export function decodeInk(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes).replace(/\r\n?/g, '\n');
}

/** What makes a text no Ink at all, so that nobody need try to compile it. Undefined for anything that may be a story. */
export function obstacleIn(source: string, file: string): Diagnostic | undefined {
  const tell = (what: string, why: string, fix: string, line = 1): Diagnostic => ({ file, line, rule: 'no-ink', severity: 'error', what, why, fix });
  if (source.length > longest) {
    const characters = `${source.length} characters; the limit is ${longest}`;
    return tell(`This file has ${characters}.`, 'It would take minutes to compile, and as long to load.', 'Leave out what is no story, or cut it into several episodes.');
  }
  const sign = /[\0\uFFFD]/.exec(source);
  if (sign) {
    return source.includes('\0')
      ? tell('This is no text file.', 'Ink is plain text; this holds the signs of a picture, an archive or a document.', 'Export the story as plain text, and save it as UTF-8.')
      : tell(
          'The accents in this file are not saved as UTF-8.',
          'They would be printed as question marks.',
          'Open it in a text editor and save it with the encoding UTF-8.',
          source.slice(0, sign.index).split('\n').length,
        );
  }
  if (source.replace(/\/\*[\s\S]*?(?:\*\/|(?![\s\S]))|\/\/[^\n]*|^[ \t]*TODO:.*$/gm, '').trim() === '') {
    return tell('There is nothing to play in this file.', 'A player would see an empty page.', 'Write a first line and a choice, or begin with a new episode in the studio.');
  }
  return undefined;
}
