import type { JSX } from 'preact';
import type { JournalEntry, Outcome } from '../../session/state';
import { debriefWords } from '../../words/result';
import type { Lang } from '../../words/say';
import { say } from '../../words/say';
import { CriteriaList } from '../forms/criteria-list';
import { lampsOf } from '../forms/lamps';
import { MarkedText } from '../forms/marked-text';
import { ReadingNotes } from '../forms/reading-notes';
import { marksOf } from '../forms/text-pieces';
import { LetterPair } from './letter-pair';
import { draftName } from './telling';
import './written.css';

type Submitted = Extract<JournalEntry, { type: 'submitted' }>;

/** The letters and posters that have a reading to show, in the order they were handed in. An empty letter says nothing. */
export function readable(journal: readonly JournalEntry[]): readonly Submitted[] {
  return journal.filter(
    (entry): entry is Submitted => entry.type === 'submitted' && entry.grade !== undefined && !(entry.draft.kind === 'invitation' && entry.draft.text.trim() === ''),
  );
}

interface Props {
  readonly entries: readonly Submitted[];
  readonly pair: Outcome | undefined; // the last letter beside a worked example, where there is one
  readonly lang: Lang;
}

/** What was written, with the checklist that was or was not there while writing: told in any case once it is sent. */
export function Written({ entries, pair, lang }: Props): JSX.Element {
  return (
    <div class="written">
      {entries.length > 0 && (
        <section class="readings card" aria-labelledby="readings-title">
          <h2 id="readings-title" class="display">
            {say(debriefWords.writtenTitle, lang)}
          </h2>
          {entries.map((entry, at) => (
            <Reading key={at} entry={entry} lang={lang} />
          ))}
        </section>
      )}
      {pair && <LetterPair lang={lang} outcome={pair} />}
    </div>
  );
}

function Reading({ entry, lang }: { readonly entry: Submitted; readonly lang: Lang }): JSX.Element | null {
  const { draft, grade } = entry;
  const name = draftName(entry, lang);
  if (grade?.kind === 'profile') {
    return (
      <div class="reading-one">
        <h3>{name}</h3>
        <CriteriaList lamps={lampsOf(grade)} lang={lang} better={draft.kind === 'profile' ? draft.lang : lang} />
      </div>
    );
  }
  if (draft.kind !== 'invitation' || !grade) return null;
  const marks = marksOf(draft.text, grade.findings, 'text');
  return (
    <div class="reading-one reading-one--letter">
      <h3>{name}</h3>
      <blockquote class="voice reading-letter" lang={draft.lang}>
        <MarkedText text={draft.text} marks={marks} />
      </blockquote>
      <ReadingNotes marks={marks} findings={grade.findings} lang={lang} better={draft.lang} />
    </div>
  );
}
