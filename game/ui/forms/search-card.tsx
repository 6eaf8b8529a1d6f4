import type { JSX } from 'preact';
import type { Lang, ProfileDraft } from '../../outcome/drafts';
import type { HeroName } from '../../session/state';
import { cast } from '../../words/cast';
import { poster } from '../../words/forms';
import { plural, say, typeset } from '../../words/say';
import { graphemes } from './graphemes';
import { Face } from '../face';
import './search-card.css';

interface Props {
  readonly draft: ProfileDraft;
  readonly google: { readonly passed: number; readonly of: number };
  readonly lang: Lang;
  readonly hero: HeroName;
}

/** As much of a headline as a page of results shows, cut between words. */
export function firstWords(text: string, most: number): string {
  if (graphemes(text).length <= most) return text.trim();
  const cut = graphemes(text).slice(0, most).join('');
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).replace(/[\s,;:|–—-]+$/, '')}…`;
}

/** What a stranger finds: the sheriff reads out a name and the first words beside it, and how many checks passed. */
export function SearchCard({ draft, google, lang, hero }: Props): JSX.Element {
  const person = cast[hero];
  const headline = firstWords(draft.headline, 70);
  const checks = plural(google.passed, lang, poster.checkPassed, poster.checksPassed, { of: google.of });
  return (
    <section class="search-card card" aria-labelledby="search-title">
      <Face who="sheriff" hero={hero} expression="neutral" />
      <div>
        <h2 id="search-title" class="eyebrow muted">
          {say(poster.sheriffTest, lang)}
        </h2>
        <p class="search-card-result" lang={draft.lang}>
          {person ? say(person.name, lang) : ''}
          {headline && ` — ${typeset(headline, draft.lang)}`}
        </p>
        <p class="muted secondary search-card-why">{say(headline ? poster.sheriffSees : poster.sheriffNothing, lang)}</p>
        <p class="search-card-checks secondary">
          <span class="search-card-stars" aria-hidden="true">
            {Array.from({ length: google.of }, (_, index) => (
              <i key={index} data-passed={index < google.passed} />
            ))}
          </span>
          {checks}
        </p>
      </div>
    </section>
  );
}
