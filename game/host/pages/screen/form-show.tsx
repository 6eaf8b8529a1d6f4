import type { JSX } from 'preact';
import type { Draft, Lang } from '../../../outcome/drafts';
import type { Table } from '../../../outcome/table/table';
import { betFields } from '../../../ui/forms/bet';
import { bet, poster } from '../../../words/forms';
import { screenWords } from '../../../words/host';
import { plural, say, typeset } from '../../../words/say';
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

/** The room's own notes: how many came, then how they read, then those the host picked. */
export function NotesShow({ show, lang }: { readonly show: Extract<Show, { kind: 'notes' }>; readonly lang: Lang }): JSX.Element {
  const box = useFit();
  const most = Math.max(1, ...(show.spread ?? []));
  return (
    <div class="notes-show" ref={box}>
      <h1 class="display show-question">{typeset(show.question, lang)}</h1>
      {show.phase === 'open' && <p class="show-body">{say(screenWords.write, lang)}</p>}
      {show.aloud.length === 0 && (
        <p class="notes-count">
          <b class="display figures">{show.n}</b> {plural(show.n, lang, screenWords.notes, screenWords.notesMany)}
        </p>
      )}
      {show.aloud.map((text) => (
        <p key={text} class="card form-letter">
          {text}
        </p>
      ))}
      {show.spread && show.aloud.length < 2 && (
        <figure class="spread" data-small={show.aloud.length > 0}>
          <figcaption class="show-secondary">{say(screenWords.spread, lang)}</figcaption>
          <div class="spread-bars">
            {show.spread.map((count, bin) => (
              <div key={String(bin)} class="spread-bin" data-bin={bin}>
                <b class="figures">{count}</b>
                <svg viewBox="0 0 10 100" preserveAspectRatio="none" aria-hidden="true">
                  <rect x="0" y={100 - (count * 100) / most} width="10" height={(count * 100) / most} />
                </svg>
              </div>
            ))}
          </div>
          <p class="spread-ends show-secondary">
            <span>{say(screenWords.cold, lang)}</span> <span>{say(screenWords.warm, lang)}</span>
          </p>
        </figure>
      )}
    </div>
  );
}
