import type { JSX } from 'preact';
import type { Lang } from '../../../outcome/drafts';
import { screenWords } from '../../../words/host';
import { plural, say } from '../../../words/say';
import type { TableAnswer } from '../screen-view';
import { LetterMark } from './letter-mark';

const mostListed = 10; // more than that cannot be read from the back row

/** What each table said, where tables play as teams; with many tables, how many said what. */
export function TableAnswers({ tables, lang }: { readonly tables: readonly TableAnswer[]; readonly lang: Lang }): JSX.Element {
  if (tables.length <= mostListed) {
    return (
      <ul class="table-answers" data-count={tables.length}>
        {tables.map(({ table, options }) => (
          <li key={table}>
            <span class="show-secondary">{say(screenWords.table, lang, { n: table })}</span>
            {options.map((option) => (
              <LetterMark key={option} position={option} />
            ))}
          </li>
        ))}
      </ul>
    );
  }
  const said = [...new Set(tables.flatMap(({ options }) => options))].toSorted((a, b) => a - b);
  return (
    <ul class="table-answers">
      {said.map((option) => (
        <li key={option}>
          <LetterMark position={option} />
          <span class="show-secondary">{plural(tables.filter(({ options }) => options.includes(option)).length, lang, screenWords.tablesOne, screenWords.tablesMany)}</span>
        </li>
      ))}
    </ul>
  );
}
