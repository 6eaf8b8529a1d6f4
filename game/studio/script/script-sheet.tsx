import type { JSX } from 'preact';
import type { Lang } from '../../outcome/drafts';
import { cast } from '../../words/cast';
import { say, typeset } from '../../words/say';
import { scriptWords } from '../../words/studio-publish';
import { studio } from '../../words/studio';
import { sayBraces, sayTag, textsOf } from '../../words/studio-script';
import { Sheet } from '../panels/sheet';
import { type ScriptEntry, writeScript } from './write-script';

interface ScriptSheetProps {
  readonly title: string;
  readonly source: string;
  readonly textLang: Lang;
  readonly lang: Lang;
  readonly onClose: () => void;
}

/** The reviewer's script: the whole text in reading order, to be printed and written upon. */
export function ScriptSheet({ title, source, textLang, lang, onClose }: ScriptSheetProps): JSX.Element {
  const values = textsOf(source);
  const plain = (text: string): string => sayBraces(text, textLang, values);
  return (
    <Sheet title={say(scriptWords.title, lang)} lang={lang} wide onClose={onClose}>
      <p class="script-tools">
        <span class="muted">{say(scriptWords.about, lang)}</span>{' '}
        <button type="button" class="small-button small-button--primary" onClick={() => window.print()}>
          {say(scriptWords.print, lang)}
        </button>
      </p>
      <article class="script" lang={textLang}>
        <h3 class="display script-title">{typeset(title, textLang)}</h3>
        {writeScript(source).map((entry, index) => (
          <Entry key={index} entry={entry} textLang={textLang} plain={plain} />
        ))}
      </article>
    </Sheet>
  );
}

interface EntryProps {
  readonly entry: ScriptEntry;
  readonly textLang: Lang;
  readonly plain: (text: string) => string; // Ink's braces in words
}

function Entry({ entry, textLang, plain }: EntryProps): JSX.Element {
  switch (entry.kind) {
    case 'scene':
      return <h4 class="script-scene">{entry.name}</h4>;
    case 'place':
      return <p class="script-place muted">{plain(sayTag(entry.text, textLang) ?? '')}</p>;
    case 'line': {
      const person = entry.speaker && cast[entry.speaker];
      return (
        <p class={`script-line ${entry.inBranch ? 'script-branch' : ''}`}>
          <strong>{person ? say(person.name, textLang) : say(scriptWords.narrator, textLang)}</strong> {plain(entry.text)}
        </p>
      );
    }
    case 'choice':
      return (
        <div class="script-choice">
          <p>
            <span aria-hidden="true">☐ </span>
            <strong>{plain(entry.text)}</strong> <span class="muted">{entry.id}</span>
          </p>
          <p class="secondary">
            {entry.tags
              .flatMap((tag) => sayTag(tag, textLang) ?? [])
              .map(plain)
              .join(' · ')}
          </p>
        </div>
      );
    case 'lead':
      return (
        <p class={`script-lead muted ${entry.inBranch ? 'script-branch' : ''}`}>
          {entry.to === 'END' || entry.to === 'DONE' ? say(studio.endsHere, textLang) : say(scriptWords.leadsTo, textLang, { scene: entry.to })}
        </p>
      );
  }
}
