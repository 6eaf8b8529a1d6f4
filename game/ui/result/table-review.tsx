import type { JSX } from 'preact';
import type { TableFinding, TableGrade } from '../../outcome/table/grade';
import type { SortedTable } from '../../session/state';
import { markNames } from '../../words/forms';
import type { Lang } from '../../words/say';
import { say, typeset } from '../../words/say';
import { tableReview, tableVerdictWords, zoneNames } from '../../words/tables';
import { StateMark } from '../forms/state-mark';
import './table-review.css';

/** The tables that were handed in, item by item: which pick helped, and what another would have done. */
export function TableReview({ tables, lang }: { readonly tables: readonly SortedTable[]; readonly lang: Lang }): JSX.Element {
  return (
    <section class="table-review card" aria-labelledby="table-review-title">
      <h2 id="table-review-title" class="display">
        {say(tableReview.title, lang)}
      </h2>
      {tables.map(({ decision, ask, grade }) => (
        <div key={decision} class="table-review-one">
          <h3>
            {ask !== undefined && typeset(ask, lang)} <span class="muted">{say(tableVerdictWords[grade.verdict], lang)}</span>
          </h3>
          <ul role="list">
            {grade.findings.map((finding) => {
              const told = tell(grade, finding, lang);
              return (
                <li key={finding.item} class="table-review-item">
                  <StateMark state={finding.manner} name={say(markNames[finding.manner], lang)} />
                  <p>
                    <span class="voice">{told.item}</span> <span class="muted secondary">{told.why}</span>
                  </p>
                </li>
              );
            })}
          </ul>
        </div>
      ))}
    </section>
  );
}

/** Puts one item of a table into words. */
function tell({ table, draft }: TableGrade, finding: TableFinding, lang: Lang): { item: string; why: string } {
  if (table.kind === 'cards') {
    const card = table.cards.find(({ id }) => id === finding.item);
    return { item: typeset(card?.text ?? '', lang), why: say(tableReview.card[finding.case as keyof typeof tableReview.card], lang) };
  }
  if (table.kind === 'zones') {
    const gesture = table.gestures.find(({ id }) => id === finding.item);
    const zone = table.zones.find((named) => named.zone === gesture?.zone)?.text ?? (gesture ? zoneNames[gesture.zone][lang] : '');
    return { item: typeset(gesture?.text ?? '', lang), why: say(tableReview.gesture[finding.case as keyof typeof tableReview.gesture], lang, { zone }) };
  }
  const slot = table.slots.find(({ id }) => id === finding.item);
  const minutes = draft.kind === 'planner' ? (draft.minutes[finding.item] ?? 0) : 0;
  const words = tableReview.slot[finding.case as keyof typeof tableReview.slot];
  return { item: typeset(slot?.text ?? '', lang), why: say(words, lang, { n: minutes, from: slot?.from ?? 0, to: slot?.to ?? 0 }) };
}
