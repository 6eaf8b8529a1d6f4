import type { JSX } from 'preact';
import type { Lang } from '../../outcome/drafts';
import type { SourceChoice } from '../../story/scan';
import { say, typeset } from '../../words/say';
import { choiceForm } from '../../words/studio';

interface OfferedChoicesProps {
  readonly offered: readonly SourceChoice[];
  readonly lang: Lang;
  readonly textLang: Lang;
  readonly hasTwin: boolean;
  readonly canChange: (choice: SourceChoice) => boolean;
  readonly onChange: (choice: SourceChoice) => void;
  readonly onRemove: (choice: SourceChoice) => void;
}

/** Before a row goes: the focus goes on to the next one, or to where the new choice is written. */
function handOnFocus(button: HTMLElement): void {
  const row = button.closest('li');
  const next = row?.nextElementSibling ?? row?.previousElementSibling;
  (next?.querySelector('button') ?? button.closest('form')?.querySelector('textarea'))?.focus();
}

/** The choices that stand at this place already, in their order. Each can be changed, or taken out again. */
export function OfferedChoices({ offered, lang, textLang, hasTwin, canChange, onChange, onRemove }: OfferedChoicesProps): JSX.Element {
  return (
    <section class="offered" aria-labelledby="offered-title">
      <h3 id="offered-title">{say(choiceForm.offered, lang)}</h3>
      <ol class="rows">
        {offered.map((choice) => (
          <li key={`${choice.label ?? ''} ${choice.text}`} class="offered-row">
            <span lang={textLang}>{typeset(choice.text, textLang)}</span>
            <span class="offered-actions">
              {canChange(choice) && (
                <button type="button" class="link-button" aria-label={say(choiceForm.changeThis, lang, { text: choice.text })} onClick={() => onChange(choice)}>
                  {say(choiceForm.changeOne, lang)}
                </button>
              )}
              <button
                type="button"
                class="link-button link-button--quiet"
                aria-label={say(choiceForm.removeThis, lang, { text: choice.text })}
                onClick={(event) => {
                  handOnFocus(event.currentTarget);
                  onRemove(choice);
                }}
              >
                {say(choiceForm.remove, lang)}
              </button>
            </span>
          </li>
        ))}
      </ol>
      <p class="muted">{say(hasTwin ? choiceForm.removeAboutBoth : choiceForm.removeAbout, lang)}</p>
    </section>
  );
}
