import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Lang } from '../../../outcome/drafts';
import { ballotWords } from '../../../words/ballot';
import { say } from '../../../words/say';
import { readWord, wordLength } from '../../protocol';
import { LangSwitch } from './lang-switch';

/** For those who typed the address: the word on the screen, with small letters and look-alikes taken as meant. */
export function WordForm({ lang, onLang, onWord }: { readonly lang: Lang; readonly onLang: (lang: Lang) => void; readonly onWord: (word: string) => void }): JSX.Element {
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  function enter(event: Event): void {
    event.preventDefault();
    const word = readWord(typed);
    setWrong(word === undefined);
    if (word) onWord(word);
  }
  return (
    <div class="ballot">
      <header class="ballot-bar">
        <LangSwitch lang={lang} onLang={onLang} />
      </header>
      <main class="ballot-main">
        <form class="word-form" onSubmit={enter}>
          <label class="display ballot-question" for="word">
            {say(ballotWords.word, lang)}
          </label>
          <input
            id="word"
            class="display word-field"
            value={typed}
            maxLength={wordLength + 4}
            autocomplete="off"
            autocapitalize="characters"
            spellcheck={false}
            aria-invalid={wrong}
            aria-describedby="word-help"
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          />
          <p id="word-help" role={wrong ? 'alert' : undefined}>
            {say(ballotWords.wordWrong, lang)}
          </p>
          <button type="submit" class="button button--primary">
            {say(ballotWords.enter, lang)}
          </button>
        </form>
      </main>
    </div>
  );
}
