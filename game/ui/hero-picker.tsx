import type { JSX } from 'preact';
import type { Lang } from '../outcome/drafts';
import type { HeroName } from '../session/state';
import { say } from '../words/say';
import { shell } from '../words/shell';
import { Icon } from './icon';
import { Portrait } from './portrait';
import './hero-picker.css';

const heroes: readonly { readonly hero: HeroName; readonly name: string }[] = [
  { hero: 'sam', name: 'Sam' },
  { hero: 'samantha', name: 'Samantha' },
];

/** Sam or Samantha: the same story, another drawing and other agreements. */
export function HeroPicker({ hero, lang, onPick }: { readonly hero: HeroName; readonly lang: Lang; readonly onPick: (hero: HeroName) => void }): JSX.Element {
  return (
    <fieldset class="heroes">
      <legend class="sr-only">{say(shell.whoRides, lang)}</legend>
      {heroes.map((one) => (
        <label key={one.hero} class="hero">
          <input type="radio" name="hero" value={one.hero} checked={hero === one.hero} onChange={() => onPick(one.hero)} />
          <span class="hero-face">
            <Portrait hero={one.hero} />
            <b>{one.name}</b>
            {hero === one.hero && <Icon name="check" size={1} />}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
