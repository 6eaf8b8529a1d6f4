import type { JSX } from 'preact';
import type { Draft, Lang } from '../../../outcome/drafts';
import type { Table } from '../../../outcome/table/table';
import { betFields } from '../../../ui/forms/bet';
import { bet, poster } from '../../../words/forms';
import { screenWords } from '../../../words/host';
import { say, typeset } from '../../../words/say';
import { plannerTable, zoneNames } from '../../../words/tables';
import { parts, picksOf } from '../ask';
import type { Show } from '../screen-view';
import { useFit } from './use-fit';

type FormShown = Extract<Show, { kind: 'form' }>;

/** What is being filled in, as it stands, for the room to shout at. */
export function FormShow({ show, lang }: { readonly show: FormShown; readonly lang: Lang }): JSX.Element {
  const box = useFit();
  return (
    <div class="form-show" ref={box}>
      <h1 class="display show-question">{show.question === undefined ? say(screenWords.writing, lang) : typeset(show.question, lang)}</h1>
      <Filled show={show} draft={show.draft} lang={lang} />
    </div>
  );
}

function Filled({ show, draft, lang }: { readonly show: FormShown; readonly draft: Draft; readonly lang: Lang }): JSX.Element {
  const nothing = say(screenWords.nothing, lang);
  switch (draft.kind) {
    case 'profile':
      return (
        <dl class="form-rows">
          {parts.map((part) => {
            const words = part === 'photo' || part === 'banner' ? picksOf(show.form, part, lang).find(({ value }) => value === draft[part])?.words : draft[part];
            return (
              <div key={part} class="form-row">
                <dt>{say(poster[part], lang)}</dt>
                <dd class="form-said">{words ? typeset(words, lang) : nothing}</dd>
              </div>
            );
          })}
        </dl>
      );
    case 'invitation':
      return (
        <>
          <ul class="form-facts">
            {show.form.facts.map(({ text }) => (
              <li key={text}>{typeset(text, lang)}</li>
            ))}
          </ul>
          <p class="card form-letter">{draft.text === '' ? nothing : typeset(draft.text, draft.lang)}</p>
        </>
      );
    case 'prediction':
      return (
        <dl class="form-bets">
          {betFields.map((field) => (
            <div key={field}>
              <dd class="display figures">{draft[field]}</dd>
              <dt>{say(bet[field], lang)}</dt>
            </div>
          ))}
        </dl>
      );
    case 'cards':
    case 'zones':
    case 'planner':
      return show.form.table ? <TableRows table={show.form.table} draft={draft} lang={lang} /> : <p>{nothing}</p>;
  }
}

function TableRows({ table, draft, lang }: { readonly table: Table; readonly draft: Draft; readonly lang: Lang }): JSX.Element {
  const rows = rowsOf(table, draft, lang);
  return (
    <ul class="table-rows" data-count={rows.length}>
      {rows.map(({ text, mark, on }) => (
        <li key={text} class={`table-row${on ? ' table-row--on' : ''}`}>
          <span>{typeset(text, lang)}</span> {mark !== '' && <b>{mark}</b>}
        </li>
      ))}
    </ul>
  );
}

/** The items of a table with what was said of each. */
export function rowsOf(table: Table, draft: Draft, lang: Lang): readonly { readonly text: string; readonly mark: string; readonly on: boolean }[] {
  if (table.kind === 'cards' && draft.kind === 'cards')
    return table.cards.map(({ id, text }) => ({ text, mark: draft.picked.includes(id) ? '✓' : '', on: draft.picked.includes(id) }));
  if (table.kind === 'zones' && draft.kind === 'zones') {
    return table.gestures.map(({ id, text }) => {
      const zone = draft.placed.find(({ gesture }) => gesture === id)?.zone;
      const name = zone && (table.zones.find((one) => one.zone === zone)?.text ?? zoneNames[zone][lang]);
      return { text, mark: name ?? '', on: zone !== undefined };
    });
  }
  if (table.kind === 'planner' && draft.kind === 'planner')
    return table.slots.map(({ id, text }) => ({ text, mark: say(plannerTable.minutes, lang, { n: draft.minutes[id] ?? 0 }), on: (draft.minutes[id] ?? 0) > 0 }));
  return [];
}
