import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Lang } from '../../outcome/drafts';
import type { Form } from '../../story/beat';
import { chipGroupNames, forms, letter } from '../../words/forms';
import { say, typeset } from '../../words/say';
import { insertPhrase, phraseCore, removePhrase } from './insert-phrase';
import { LiveText } from './live-text';
import { Tabs } from './tabs';
import { Icon } from '../icon';
import type { TextEditor } from './use-text-editor';
import './phrase-chips.css';

const groups = ['opening', 'link', 'question', 'goodbye'] as const;

/** Ready phrases in four drawers. A press puts one in at the caret; a second press takes it out again. */
export function PhraseChips({ chips, editor, lang }: { readonly chips: Form['chips']; readonly editor: TextEditor; readonly lang: Lang }): JSX.Element | null {
  const offered = groups.filter((group) => chips.some((chip) => chip.group === group));
  const [picked, setPicked] = useState<(typeof groups)[number] | undefined>(undefined);
  const [news, setNews] = useState({ text: '', at: 0 });
  const current = picked && offered.includes(picked) ? picked : offered[0];
  if (!current) return null;

  const tell = (text: string) => setNews((last) => ({ text, at: last.at + 1 }));
  const press = (phrase: string) => {
    const removed = removePhrase(editor.value, phrase);
    if (removed) {
      editor.apply(removed);
      tell(say(forms.removed, lang, { phrase: phraseCore(phrase) }));
      return;
    }
    const { start, end } = editor.caret();
    const fits = editor.apply(insertPhrase(editor.value, start, end, phrase));
    tell(say(fits ? forms.added : forms.noRoom, lang, { phrase: phraseCore(phrase) }));
  };
  return (
    <div class="phrases">
      <Tabs
        name="phrases"
        label={say(letter.phrases, lang)}
        tabs={offered.map((group) => ({ id: group, label: say(chipGroupNames[group], lang) }))}
        current={current}
        onPick={setPicked}
        aside={<span class="phrases-aside muted secondary">{say(letter.freely, lang)}</span>}
      >
        <ul class="phrases-list">
          {chips
            .filter((chip) => chip.group === current)
            .map((chip) => {
              const used = phraseCore(chip.text) !== '' && editor.value.includes(phraseCore(chip.text));
              return (
                <li key={chip.text}>
                  <button
                    type="button"
                    class="chip"
                    aria-pressed={used}
                    // Keeps caret and phone keyboard where they are: the press must not take the focus away.
                    onPointerDown={(event) => event.preventDefault()}
                    onClick={() => press(chip.text)}
                  >
                    {used && <Icon name="check" size={1.05} />}
                    <span lang={editor.area.current?.lang || lang}>{typeset(chip.text, lang)}</span>
                  </button>
                </li>
              );
            })}
        </ul>
      </Tabs>
      <LiveText text={news.text} at={news.at} />
    </div>
  );
}
