import { readFileSync } from 'node:fs';
import type { InvitationDraft } from '../outcome/drafts';
import type { MessageLabels } from '../outcome/grade';
import type { Weights } from '../outcome/invitation/weights';
import { draftOf } from './score-draft';

/** A message with what a trainer says of it, and the file it stands in. */
export interface Labelled {
  readonly file: string;
  readonly draft: InvitationDraft;
  readonly labels: MessageLabels;
}

/** The labelled messages of JSON-lines files. A file named more than once counts as often, as the same objects. */
export function labelledIn(files: readonly string[]): Labelled[] {
  const known = new Map(Array.from(new Set(files), (file) => [file, messagesIn(file)]));
  return files.flatMap((file) => known.get(file) ?? []);
}

function messagesIn(file: string): Labelled[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((line) => {
      const value = JSON.parse(line) as { labels?: MessageLabels };
      const drawn = draftOf(value);
      if ('what' in drawn || drawn.draft.kind !== 'invitation' || value.labels === undefined) return [];
      return [{ file, draft: drawn.draft, labels: value.labels }];
    });
}

/** The weights of one sum as the body of a `weights` template: heaviest first, a few to a line. */
export function weightsTable(each: Weights['each'], indent = '      '): string {
  const lines = [''];
  for (const [name, weight] of Object.entries(each).sort(([, a], [, b]) => b - a)) {
    const entry = `${name} ${weight < 0 ? '' : '+'}${weight}`;
    const line = lines.at(-1) ?? '';
    if (line.length + entry.length > 150) lines.push(entry);
    else lines[lines.length - 1] = line === '' ? entry : `${line}  ${entry}`;
  }
  return lines.map((line) => `${indent}${line}\n`).join('');
}
