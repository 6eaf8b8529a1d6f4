import type { Snapshot } from './graphemes';

/** A phrase to put into a letter, without the dots that say "go on from here". */
export function phraseCore(phrase: string): string {
  return phrase.replace(/\s*(…|\.\.\.)\s*$/, '').trim();
}

/**
 * Puts a phrase at the caret (or over the selection), with a space on either side where words would
 * otherwise touch. The caret ends behind it, ready to go on.
 */
export function insertPhrase(text: string, start: number, end: number, phrase: string): Snapshot {
  const before = text.slice(0, start);
  const after = text.slice(end);
  const lead = before === '' || /[\s(«“]$/.test(before) ? '' : ' ';
  const open = phraseCore(phrase) !== phrase.trim();
  const trail = after === '' ? (open ? ' ' : '') : /^[\s,.;:!?…)»”]/.test(after) ? '' : ' ';
  const put = lead + phraseCore(phrase) + trail;
  return { text: before + put + after, caret: start + put.length };
}

/** Takes a phrase out again, with the one space that came with it; undefined when it is not there. */
export function removePhrase(text: string, phrase: string): Snapshot | undefined {
  const core = phraseCore(phrase);
  const at = text.indexOf(core);
  if (core === '' || at < 0) return undefined;
  const before = text.slice(0, at);
  const after = text.slice(at + core.length);
  if (before.endsWith(' ')) return { text: before.slice(0, -1) + after, caret: at - 1 };
  return { text: before + after.replace(/^ /, ''), caret: at };
}
