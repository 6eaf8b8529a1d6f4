import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Lang } from '../outcome/drafts';
import { cast } from '../words/cast';
import { say, typeset } from '../words/say';
import { shell } from '../words/shell';
import { Icon } from './icon';
import './hint.css';

/** Jo's word of advice: only for those who ask. */
export function Hint({ text, lang }: { readonly text: string; readonly lang: Lang }): JSX.Element {
  const [told, setTold] = useState(false);
  return (
    <>
      <button type="button" class="button button--hint pill" aria-expanded={told} aria-controls="hint" onClick={() => setTold(!told)} aria-label={say(shell.hint, lang)}>
        <Icon name="hat" size={1.4} />
        <span class="hint-long">{say(shell.hint, lang)}</span>
        <span class="hint-short">{say(shell.hintShort, lang)}</span>
      </button>
      <div id="hint" class="hint" role="status">
        {told && (
          <p class="plate hint-card">
            <b>{say(cast['jo']!.name, lang)}</b> <span class="voice">{typeset(text, lang)}</span>
          </p>
        )}
      </div>
    </>
  );
}
