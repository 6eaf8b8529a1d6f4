import type { JSX } from 'preact';
import { type Draft, invitationLimit, type Lang, zones } from '../../../outcome/drafts';
import type { Table } from '../../../outcome/table/table';
import type { Form } from '../../../story/beat';
import { betFields, betLimit, placeBet } from '../../../ui/forms/bet';
import { bet, poster } from '../../../words/forms';
import { screenWords } from '../../../words/host';
import { say, typeset } from '../../../words/say';
import { cardsTable, plannerTable, zoneNames } from '../../../words/tables';
import { parts, picksOf } from '../ask';

interface FormDeskProps {
  readonly draft: Draft;
  readonly form: Form;
  readonly lang: Lang;
  readonly invitations: number; // that a bet is about
  readonly onRevise: (draft: Draft) => void;
}

/** The form as the host fills it in with the room's shouts: plain fields, quick to work in front of people. */
export function FormDesk({ draft, form, lang, invitations, onRevise }: FormDeskProps): JSX.Element {
  switch (draft.kind) {
    case 'profile':
      return (
        <div class="form-desk">
          {parts.map((part) => (
            <fieldset key={part}>
              <legend>{say(poster[part], lang)}</legend>
              {picksOf(form, part, lang).map(({ value, words }) => (
                <label key={value} class="form-pick">
                  <input type="radio" name={part} checked={draft[part] === value} onChange={() => onRevise({ ...draft, [part]: value })} /> <span>{typeset(words, lang)}</span>
                </label>
              ))}
              {(part === 'headline' || part === 'summary') && (
                <textarea
                  rows={part === 'headline' ? 2 : 4}
                  aria-label={say(poster[part], lang)}
                  value={draft[part]}
                  onInput={({ currentTarget }) => onRevise({ ...draft, [part]: currentTarget.value })}
                />
              )}
            </fieldset>
          ))}
        </div>
      );
    case 'invitation':
      return (
        <div class="form-desk">
          <label>
            <span>{say(screenWords.writeHands, lang)}</span>
            <textarea
              rows={6}
              maxLength={form.stage === 'invitation' ? invitationLimit : 2000}
              value={draft.text}
              onInput={({ currentTarget }) => onRevise({ ...draft, text: currentTarget.value })}
            />
          </label>
        </div>
      );
    case 'prediction':
      return (
        <div class="form-desk form-desk--bets">
          {betFields.map((field) => (
            <label key={field}>
              <span>{say(bet[field], lang)}</span>
              <input
                type="number"
                min={0}
                max={betLimit(field, invitations)}
                value={draft[field]}
                onInput={({ currentTarget }) => onRevise(placeBet(draft, field, Number(currentTarget.value), invitations))}
              />
            </label>
          ))}
        </div>
      );
    case 'cards':
    case 'zones':
    case 'planner':
      return <div class="form-desk">{form.table && <TableDesk table={form.table} draft={draft} lang={lang} onRevise={onRevise} />}</div>;
  }
}

function TableDesk({
  table,
  draft,
  lang,
  onRevise,
}: {
  readonly table: Table;
  readonly draft: Draft;
  readonly lang: Lang;
  readonly onRevise: (draft: Draft) => void;
}): JSX.Element | null {
  if (table.kind === 'cards' && draft.kind === 'cards') {
    const { picked } = draft;
    return (
      <fieldset>
        <legend>{say(cardsTable.lede, lang, { n: table.picks, of: table.cards.length })}</legend>
        {table.cards.map(({ id, text }) => (
          <label key={id} class="form-pick">
            <input
              type="checkbox"
              checked={picked.includes(id)}
              disabled={!picked.includes(id) && picked.length >= table.picks}
              onChange={() => onRevise({ kind: 'cards', picked: picked.includes(id) ? picked.filter((one) => one !== id) : [...picked, id] })}
            />{' '}
            <span>{typeset(text, lang)}</span>
          </label>
        ))}
      </fieldset>
    );
  }
  if (table.kind === 'zones' && draft.kind === 'zones') {
    return (
      <>
        {table.gestures.map(({ id, text }) => (
          <label key={id} class="form-zone">
            <span>{typeset(text, lang)}</span>
            <select
              value={draft.placed.find(({ gesture }) => gesture === id)?.zone ?? ''}
              onChange={({ currentTarget }) => {
                const zone = zones.find((one) => one === currentTarget.value);
                const others = draft.placed.filter(({ gesture }) => gesture !== id);
                onRevise({ kind: 'zones', placed: zone ? [...others, { gesture: id, zone }] : others });
              }}
            >
              <option value="">…</option>
              {zones.map((zone) => (
                <option key={zone} value={zone}>
                  {table.zones.find((one) => one.zone === zone)?.text ?? say(zoneNames[zone], lang)}
                </option>
              ))}
            </select>
          </label>
        ))}
      </>
    );
  }
  if (table.kind === 'planner' && draft.kind === 'planner') {
    const { minutes } = draft;
    const left = table.minutes - minutes.reduce((sum, one) => sum + one, 0);
    return (
      <>
        <p>{say(plannerTable.left, lang, { n: table.minutes - left, of: table.minutes })}</p>
        {table.slots.map(({ id, text }) => (
          <label key={id} class="form-zone">
            <span>{typeset(text, lang)}</span>
            <input
              type="number"
              min={0}
              step={5}
              max={(minutes[id] ?? 0) + left}
              value={minutes[id] ?? 0}
              onInput={({ currentTarget }) => {
                const most = (minutes[id] ?? 0) + left;
                onRevise({ kind: 'planner', minutes: minutes.map((one, at) => (at === id ? Math.max(0, Math.min(most, Number(currentTarget.value) || 0)) : one)) });
              }}
            />
          </label>
        ))}
      </>
    );
  }
  return null;
}
