import { last, readTags } from './read-tags';
import type { Help } from './vocabulary';

/** What a story says about itself, once, at the top of its file. */
export interface Heading {
  readonly title: string | undefined;
  readonly company: string; // Sam's employer; '' when there is none
  readonly decisions: number | undefined; // on a typical ride
  readonly meter: { readonly variable: string; readonly least: number; readonly most: number; readonly name: string } | undefined; // one more gauge, read from Ink
  readonly carry: readonly string[]; // Ink variables that go on into later episodes
  readonly help: Help;
}

/** Reads the tags that stand above a story's first line. */
export function readHeading(raw: readonly string[] | null | undefined): Heading {
  const tags = readTags(raw);
  const decisions = last(tags, 'decisions');
  const [variable, least, most, name] = last(tags, 'meter') ?? [];
  return {
    title: last(tags, 'title'),
    company: last(tags, 'company') ?? '',
    decisions: decisions !== undefined && decisions > 0 ? decisions : undefined,
    meter: variable !== undefined && least !== undefined && most !== undefined && name !== undefined ? { variable, least, most, name } : undefined,
    carry: last(tags, 'carry') ?? [],
    help: last(tags, 'help') ?? 'visible',
  };
}
