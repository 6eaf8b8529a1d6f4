import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Lang } from '../../outcome/drafts';
import type { HeroName } from '../../session/state';
import { letter } from '../../words/forms';
import { quote, say } from '../../words/say';
import { Face } from '../face';
import './jo-corner.css';

interface Props {
  readonly question: string;
  readonly hint: string | undefined; // told only when asked for
  readonly lang: Lang;
  readonly hero: HeroName;
}

/** Jo, at the end of the counter: a question about the letter, and a hint for whoever asks. She never fixes it. */
export function JoCorner({ question, hint, lang, hero }: Props): JSX.Element {
  const [asked, setAsked] = useState(false);
  return (
    <aside class="jo-corner" aria-label="Jo">
      <div class="jo-says card">
        <p class="voice">{quote(question, lang)}</p>
        {asked && hint && (
          <p class="voice jo-hint" role="status">
            {quote(hint, lang)}
          </p>
        )}
        {hint && !asked && (
          <button type="button" class="jo-ask" onClick={() => setAsked(true)}>
            {say(letter.advice, lang)}
          </button>
        )}
      </div>
      <div class="jo-picture">
        <Face who="jo" hero={hero} expression="listening" framing="bust" />
      </div>
    </aside>
  );
}
