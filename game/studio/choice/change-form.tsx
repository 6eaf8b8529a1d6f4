import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Lang } from '../../outcome/drafts';
import { say } from '../../words/say';
import { choiceForm } from '../../words/studio';
import type { Wording } from './change-choice';
import { MovedFields } from './choice-fields';

interface ChangeFormProps {
  readonly wording: Wording; // as it stands
  readonly textLang: Lang;
  readonly lang: Lang;
  readonly hasTwin: boolean; // the other language knows this choice by its name
  readonly onChange: (wording: Wording) => void;
  readonly onAdd: () => void; // a new one was meant
}

/** A choice that is there already, in the questions a new one is asked. Its reply is prose: that is changed in the text. */
export function ChangeForm({ wording: before, textLang, lang, hasTwin, onChange, onAdd }: ChangeFormProps): JSX.Element {
  const [wording, setWording] = useState(before);
  const change = (more: Partial<Wording>): void => setWording({ ...wording, ...more });
  const missing = wording.text.trim() === '';
  return (
    <form
      class="choice-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!missing) onChange(wording);
      }}
    >
      <label class="field">
        <span>{say(choiceForm.text, lang)}</span>
        <textarea rows={3} lang={textLang} required value={wording.text} onInput={(event) => change({ text: event.currentTarget.value })} />
      </label>
      <MovedFields wording={wording} textLang={textLang} lang={lang} onChange={change} />
      <p class="muted">{say(hasTwin ? choiceForm.changeAboutBoth : choiceForm.changeAbout, lang)}</p>
      <p class="row-of-buttons">
        <button type="submit" class="button button--primary" aria-disabled={missing}>
          {say(choiceForm.change, lang)}
        </button>
        <button type="button" class="button button--quiet" onClick={onAdd}>
          {say(choiceForm.addInstead, lang)}
        </button>
      </p>
    </form>
  );
}
