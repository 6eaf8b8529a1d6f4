import type { JSX } from 'preact';
import type { Forecast } from '../../outcome/forecast';
import type { Term } from '../../outcome/forecast-chances';
import { termNames, whyWords } from '../../words/result';
import type { Lang, Phrase } from '../../words/say';
import { say } from '../../words/say';
import type { Bar } from './pull';
import { barsOf, inHundred, strengthOf } from './pull';
import './why-bars.css';

interface Props {
  readonly lang: Lang;
  readonly mine: Forecast;
  readonly other: Forecast;
  readonly against: Phrase; // whose terms the diamonds show
}

function verdict(value: number): Phrase {
  const strength = strengthOf(value);
  if (strength === 'none') return whyWords.none;
  if (value > 0) return strength === 'little' ? whyWords.helpsLittle : strength === 'some' ? whyWords.helpsSome : whyWords.helpsMuch;
  return strength === 'little' ? whyWords.holdsLittle : strength === 'some' ? whyWords.holdsSome : whyWords.holdsMuch;
}

function Row({ bar, lang }: { readonly bar: Bar; readonly lang: Lang }): JSX.Element {
  const holds = bar.value < 0;
  return (
    <li class="why-row">
      <span class="why-name">{say(termNames[bar.id] ?? { fr: bar.id, en: bar.id }, lang)}</span>
      <span class="why-track" aria-hidden="true">
        <span class={holds ? 'why-bar why-bar--holds' : 'why-bar why-bar--helps'} style={{ width: `${bar.reach / 2}%`, left: holds ? `${50 - bar.reach / 2}%` : '50%' }} />
        {bar.other !== undefined && <span class="why-other" style={{ left: `${50 + bar.other / 2}%` }} />}
      </span>
      <span class="why-verdict">{say(verdict(bar.value), lang)}</span>
    </li>
  );
}

/** The terms of the simulation as bars around a middle line: what pulled towards a yes, what held it back. */
export function WhyBars({ lang, mine, other, against }: Props): JSX.Element {
  const group = (title: Phrase, terms: readonly Term[], others: readonly Term[], to: number) => {
    const base = terms.find((term) => term.id === 'base');
    return (
      <div class="why-group">
        <h3 class="why-title">{say(title, lang)}</h3>
        {base && <p class="why-ways figures">{say(whyWords.ways, lang, { from: inHundred(base.value), to })}</p>}
        <ul>
          {barsOf(terms, others).map((bar) => (
            <Row key={bar.id} bar={bar} lang={lang} />
          ))}
        </ul>
      </div>
    );
  };
  const share = (part: number, whole: number) => (whole > 0 ? Math.round((100 * part) / whole) : 0);
  return (
    <section class="why card" aria-label={say(whyWords.title, lang)}>
      <h2 class="why-heading">
        {say(whyWords.title, lang)} <span class="why-compared">{say(against, lang)}</span>
      </h2>
      <div class="why-groups">
        {group(whyWords.acceptance, mine.why.acceptance, other.why.acceptance, share(mine.accepted.expected, mine.invitations))}
        {group(whyWords.reply, mine.why.reply, other.why.reply, share(mine.replies.expected, mine.accepted.expected))}
      </div>
    </section>
  );
}
