import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Lang } from '../../outcome/drafts';
import { scores } from '../../outcome/standing';
import { labelFor } from '../../story/lint/new-label';
import type { SourceChoice } from '../../story/scan';
import { ways } from '../../story/vocabulary';
import { say, typeset } from '../../words/say';
import { choiceForm, studio } from '../../words/studio';
import { valueMeanings } from '../../words/tag-values';
import { Sheet } from '../panels/sheet';
import { type NewChoice, type Spot, writeChoice } from './new-choice';

interface ChoiceSheetProps {
  readonly spot: Spot;
  readonly scenes: readonly string[];
  readonly textLang: Lang;
  readonly lang: Lang;
  readonly hasTwin: boolean;
  readonly onAdd: (choice: NewChoice, both: boolean) => void;
  readonly onRemove: (choice: SourceChoice) => void;
  readonly onClose: () => void;
}

const blank: NewChoice = { text: '', label: '', effects: { profile: 0, tone: 0, timing: 0 }, way: undefined, why: '', reply: '', leads: { to: 'on' } };
const asName = (text: string): string => text.trim().replace(/[^\p{L}\p{N}_]+/gu, '_');

/** A choice in plain questions; what they come to as Ink is shown below, for whoever wants to learn it. */
export function ChoiceSheet({ spot, scenes, textLang, lang, hasTwin, onAdd, onRemove, onClose }: ChoiceSheetProps): JSX.Element {
  const [choice, setChoice] = useState(blank);
  const [both, setBoth] = useState(hasTwin);
  const change = (more: Partial<NewChoice>): void => setChoice({ ...choice, ...more });
  const label = choice.label || labelFor(choice.text, spot.taken);
  const isTaken = spot.taken.includes(label);
  const { leads } = choice;
  const missing = choice.text.trim() === '' || isTaken || (leads.to === 'new' && asName(leads.name) === '');
  const nameOf = (value: string): string => {
    const meaning = valueMeanings[value];
    return meaning ? say(meaning, lang) : value;
  };
  const lead = (value: string): NewChoice['leads'] => (value === 'on' ? { to: 'on' } : value === 'new' ? { to: 'new', name: '' } : { to: 'scene', name: value.slice(2) });
  return (
    <Sheet title={say(choiceForm.title, lang)} lang={lang} wide onClose={onClose}>
      <form
        class="choice-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!missing) onAdd({ ...choice, label }, both);
        }}
      >
        <p class="muted">{say(choiceForm.where, lang, { scene: spot.flow || say(studio.opening, lang), line: say(studio.line, lang, { n: spot.line }) })}</p>
        {spot.offered.length > 0 && <OfferedChoices offered={spot.offered} lang={lang} textLang={textLang} hasTwin={hasTwin} onRemove={onRemove} />}
        <label class="field">
          <span>{say(choiceForm.text, lang)}</span>
          <textarea
            rows={2}
            lang={textLang}
            required
            value={choice.text}
            placeholder={say(choiceForm.textHint, textLang)}
            onInput={(event) => change({ text: event.currentTarget.value })}
          />
        </label>
        <label class="field">
          <span>{say(choiceForm.reply, lang)}</span>
          <textarea
            rows={2}
            lang={textLang}
            value={choice.reply}
            placeholder={say(choiceForm.replyHint, textLang)}
            onInput={(event) => change({ reply: event.currentTarget.value })}
          />
        </label>
        <fieldset class="field">
          <legend>{say(choiceForm.effects, lang)}</legend>
          <div class="effects">
            {scores.map((score) => (
              <label key={score} class={`effect effect--${score}`}>
                <span aria-hidden="true">{nameOf(score)}</span>
                <input
                  type="number"
                  min={-40}
                  max={40}
                  step={1}
                  aria-label={say(choiceForm.points, lang, { score: nameOf(score) })}
                  defaultValue={0} // not held to what is known: while a minus is typed, that is nothing
                  onInput={(event) => change({ effects: { ...choice.effects, [score]: Math.trunc(Number(event.currentTarget.value)) || 0 } })}
                />
              </label>
            ))}
          </div>
        </fieldset>
        <label class="field">
          <span>{say(choiceForm.way, lang)}</span>
          <select value={choice.way ?? ''} onChange={(event) => change({ way: ways.find((way) => way === event.currentTarget.value) })}>
            <option value="">{say(choiceForm.noWay, lang)}</option>
            {ways.map((way) => (
              <option key={way} value={way}>
                {nameOf(way)}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          <span>{say(choiceForm.why, lang)}</span>
          <input type="text" lang={textLang} value={choice.why} placeholder={say(choiceForm.whyHint, textLang)} onInput={(event) => change({ why: event.currentTarget.value })} />
        </label>
        <label class="field">
          <span>{say(choiceForm.leads, lang)}</span>
          <select value={leads.to === 'scene' ? `s:${leads.name}` : leads.to} onChange={(event) => change({ leads: lead(event.currentTarget.value) })}>
            <option value="on">{say(choiceForm.on, lang)}</option>
            {scenes.map((scene) => (
              <option key={scene} value={`s:${scene}`}>
                {scene}
              </option>
            ))}
            <option value="s:END">{say(choiceForm.ends, lang)}</option>
            <option value="new">{say(choiceForm.newScene, lang)}</option>
          </select>
        </label>
        {leads.to === 'new' && (
          <label class="field">
            <span>{say(choiceForm.newSceneName, lang)}</span>
            <input type="text" value={leads.name} onInput={(event) => change({ leads: { to: 'new', name: asName(event.currentTarget.value) } })} />
          </label>
        )}
        <label class="field">
          <span>{say(choiceForm.label, lang)}</span>
          <input
            type="text"
            value={choice.label}
            placeholder={label}
            aria-describedby="label-hint"
            aria-invalid={isTaken}
            onInput={(event) => change({ label: asName(event.currentTarget.value) })}
          />
          <small id="label-hint">{say(isTaken ? choiceForm.labelTaken : choiceForm.labelHint, lang)}</small>
        </label>
        {hasTwin && (
          <label class="tick">
            <input type="checkbox" checked={both} onChange={(event) => setBoth(event.currentTarget.checked)} /> {say(choiceForm.bothLanguages, lang)}
          </label>
        )}
        <details>
          <summary>{say(choiceForm.result, lang)}</summary>
          <pre class="code">{writeChoice(choice, label)}</pre>
        </details>
        <p class="row-of-buttons">
          <button type="submit" class="button button--primary" aria-disabled={missing}>
            {say(choiceForm.add, lang)}
          </button>
          <button type="button" class="button button--quiet" onClick={onClose}>
            {say(studio.cancel, lang)}
          </button>
        </p>
      </form>
    </Sheet>
  );
}

/** Before a row goes: the focus goes on to the next one, or to where the new choice is written. */
function handOnFocus(button: HTMLElement): void {
  const row = button.closest('li');
  const next = row?.nextElementSibling ?? row?.previousElementSibling;
  (next?.querySelector('button') ?? button.closest('form')?.querySelector('textarea'))?.focus();
}

/** The choices that stand at this place already, in their order. Each can be taken out again. */
function OfferedChoices({
  offered,
  lang,
  textLang,
  hasTwin,
  onRemove,
}: Pick<ChoiceSheetProps, 'lang' | 'textLang' | 'hasTwin' | 'onRemove'> & { readonly offered: readonly SourceChoice[] }): JSX.Element {
  return (
    <section class="offered" aria-labelledby="offered-title">
      <h3 id="offered-title">{say(choiceForm.offered, lang)}</h3>
      <ol class="rows">
        {offered.map((choice) => (
          <li key={`${choice.label ?? ''} ${choice.text}`} class="offered-row">
            <span lang={textLang}>{typeset(choice.text, textLang)}</span>
            <button
              type="button"
              class="link-button"
              aria-label={say(choiceForm.removeThis, lang, { text: choice.text })}
              onClick={(event) => {
                handOnFocus(event.currentTarget);
                onRemove(choice);
              }}
            >
              {say(choiceForm.remove, lang)}
            </button>
          </li>
        ))}
      </ol>
      <p class="muted">{say(hasTwin ? choiceForm.removeAboutBoth : choiceForm.removeAbout, lang)}</p>
    </section>
  );
}
