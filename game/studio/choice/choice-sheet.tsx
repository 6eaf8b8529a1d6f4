import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Lang } from '../../outcome/drafts';
import { labelFor } from '../../story/lint/new-label';
import type { SourceChoice } from '../../story/scan';
import { say } from '../../words/say';
import { choiceForm, studio } from '../../words/studio';
import { Sheet } from '../panels/sheet';
import { ChangeForm } from './change-form';
import { MovedFields } from './choice-fields';
import type { Wording } from './change-choice';
import { OfferedChoices } from './offered-choices';
import { type NewChoice, type Spot, writeChoice } from './new-choice';

interface ChoiceSheetProps {
  readonly spot: Spot;
  readonly caret: number; // its line
  readonly scenes: readonly string[];
  readonly textLang: Lang;
  readonly lang: Lang;
  readonly hasTwin: boolean;
  readonly onAdd: (choice: NewChoice, both: boolean) => void;
  readonly wordingOf: (choice: SourceChoice) => Wording | undefined; // undefined: only the text itself can change it
  readonly onChange: (choice: SourceChoice, wording: Wording) => void;
  readonly onRemove: (choice: SourceChoice) => void;
  readonly onClose: () => void;
}

const blank: NewChoice = { text: '', label: '', effects: { profile: 0, tone: 0, timing: 0 }, way: undefined, why: '', reply: '', leads: { to: 'on' } };
const asName = (text: string): string => text.trim().replace(/[^\p{L}\p{N}_]+/gu, '_');

/** A choice in plain questions, new or there already; what they come to as Ink is shown below, for whoever wants to learn it. */
export function ChoiceSheet({ spot, caret, scenes, textLang, lang, hasTwin, onAdd, wordingOf, onChange, onRemove, onClose }: ChoiceSheetProps): JSX.Element {
  const [choice, setChoice] = useState(blank);
  const [both, setBoth] = useState(hasTwin);
  const [changing, setChanging] = useState(spot.offered.find(({ line }) => line === caret)); // whoever stands on a choice means that one
  const change = (more: Partial<NewChoice>): void => setChoice({ ...choice, ...more });
  const label = choice.label || labelFor(choice.text, spot.taken);
  const isTaken = spot.taken.includes(label);
  const { leads } = choice;
  const missing = choice.text.trim() === '' || isTaken || (leads.to === 'new' && asName(leads.name) === '');
  const lead = (value: string): NewChoice['leads'] => (value === 'on' ? { to: 'on' } : value === 'new' ? { to: 'new', name: '' } : { to: 'scene', name: value.slice(2) });
  const now = changing && wordingOf(changing);
  useEffect(() => document.querySelector<HTMLElement>('.sheet .choice-form textarea')?.focus(), [changing]);
  if (changing && now) {
    return (
      <Sheet title={say(choiceForm.changeTitle, lang)} lang={lang} wide onClose={onClose}>
        <ChangeForm
          wording={now}
          textLang={textLang}
          lang={lang}
          hasTwin={hasTwin && changing.label !== undefined}
          onChange={(wording) => onChange(changing, wording)}
          onAdd={() => setChanging(undefined)}
        />
      </Sheet>
    );
  }
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
        {spot.offered.length > 0 && (
          <OfferedChoices
            offered={spot.offered}
            lang={lang}
            textLang={textLang}
            hasTwin={hasTwin}
            canChange={(one) => wordingOf(one) !== undefined}
            onChange={setChanging}
            onRemove={onRemove}
          />
        )}
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
        <MovedFields wording={choice} textLang={textLang} lang={lang} onChange={change} />
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
