import type { JSX } from 'preact';
import type { Lang } from '../../outcome/drafts';
import { scores } from '../../outcome/standing';
import { ways } from '../../story/vocabulary';
import { say } from '../../words/say';
import { choiceForm } from '../../words/studio';
import { valueMeanings } from '../../words/tag-values';
import type { Wording } from './change-choice';

interface MovedFieldsProps {
  readonly wording: Omit<Wording, 'text'>;
  readonly textLang: Lang;
  readonly lang: Lang;
  readonly onChange: (more: Partial<Omit<Wording, 'text'>>) => void;
}

/** What a choice moves, which habit it shows, and why: the same questions for a new one and for one that is changed. */
export function MovedFields({ wording, textLang, lang, onChange }: MovedFieldsProps): JSX.Element {
  const { effects, way: shown, why } = wording;
  const nameOf = (value: string): string => {
    const meaning = valueMeanings[value];
    return meaning ? say(meaning, lang) : value;
  };
  return (
    <>
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
                defaultValue={effects[score]} // not held to what is known: while a minus is typed, that is nothing
                onInput={(event) => onChange({ effects: { ...effects, [score]: Math.trunc(Number(event.currentTarget.value)) || 0 } })}
              />
            </label>
          ))}
        </div>
      </fieldset>
      <label class="field">
        <span>{say(choiceForm.way, lang)}</span>
        <select value={shown ?? ''} onChange={(event) => onChange({ way: ways.find((way) => way === event.currentTarget.value) })}>
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
        <input type="text" lang={textLang} value={why} placeholder={say(choiceForm.whyHint, textLang)} onInput={(event) => onChange({ why: event.currentTarget.value })} />
      </label>
    </>
  );
}
