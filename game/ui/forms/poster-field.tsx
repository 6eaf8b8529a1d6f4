import type { JSX } from 'preact';
import type { Finding } from '../../outcome/criterion';
import type { Lang } from '../../outcome/drafts';
import { markNames, poster } from '../../words/forms';
import { say, typeset } from '../../words/say';
import { HighlightedText } from './highlighted-text';
import { LetterCounter } from './letter-counter';
import { StateMark } from './state-mark';
import { marksOf } from './text-pieces';
import type { TextEditor } from './use-text-editor';
import './poster-field.css';

interface Props {
  readonly field: 'headline' | 'summary';
  readonly lang: Lang; // of the interface
  readonly textLang: Lang;
  readonly editor: TextEditor;
  readonly findings: readonly Finding[];
  readonly good: boolean; // its lamp is lit
  readonly current: boolean;
  readonly onFocus: () => void;
  readonly earlier: { readonly version: number; readonly text: string } | undefined; // shown underneath while comparing
}

/** One text on the poster, written in place. The one being edited has a teal edge and says so. */
export function PosterField({ field, lang, textLang, editor, findings, good, current, onFocus, earlier }: Props): JSX.Element {
  const name = say(poster[field], lang);
  return (
    <div class={`poster-field poster-field--${field}`} data-current={current}>
      <div class="poster-field-head">
        <p class="eyebrow">
          {name}
          {current && <span class="poster-field-writing"> — {say(poster.writing, lang)}</span>}
        </p>
        <LetterCounter editor={editor} lang={lang} id={`${field}-count`} bar={false} />
      </div>
      <HighlightedText
        id={`poster-${field}`}
        label={name}
        lang={textLang}
        editor={editor}
        marks={marksOf(editor.value, findings, field).map((mark) => ({ ...mark, number: undefined }))}
        placeholder={say(field === 'headline' ? poster.headlineEmpty : poster.summaryEmpty, lang)}
        describedBy={`${field}-count`}
        lines={field === 'summary'}
        onFocus={onFocus}
      />
      {good && <StateMark state="connects" name={say(markNames.connects, lang)} />}
      {earlier && (
        <p class="poster-before">
          <b>{say(poster.before, lang, { n: earlier.version })}</b>{' '}
          {earlier.text.trim() === '' ? say(poster.beforeEmpty, lang) : typeset(lang === 'fr' ? `« ${earlier.text} »` : `“${earlier.text}”`, lang)}
        </p>
      )}
    </div>
  );
}
