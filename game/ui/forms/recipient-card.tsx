import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Lang } from '../../outcome/drafts';
import type { HeroName } from '../../session/state';
import type { Form } from '../../story/beat';
import { cast } from '../../words/cast';
import { isWoman, letter } from '../../words/forms';
import { say, typeset } from '../../words/say';
import { Face } from '../face';
import { Icon } from '../icon';
import { FactIcon } from './fact-icon';
import './recipient-card.css';

/** Who the letter goes to, and what can be known of them. On a phone it is a strip that unfolds. */
export function RecipientCard({ form, lang, hero }: { readonly form: Form; readonly lang: Lang; readonly hero: HeroName }): JSX.Element | null {
  const [open, setOpen] = useState(false);
  const person = form.to ? cast[form.to] : undefined;
  if (!form.to || !person) return null;
  const her = isWoman(form.to);
  const first = form.facts[0];
  return (
    <section class="recipient card" data-open={open} aria-label={say(person.name, lang)}>
      <div class="recipient-head">
        <Face who={form.to} hero={hero} expression="neutral" />
        <div>
          <h2 class="display recipient-name">{say(person.name, lang)}</h2>
          <p class="muted secondary recipient-role">{say(person.role, lang)}</p>
          {first && <p class="muted secondary recipient-first">{typeset(first.text, lang)}</p>}
        </div>
        <button
          type="button"
          class="recipient-toggle"
          aria-expanded={open}
          aria-controls="recipient-facts"
          aria-label={say(open ? letter.foldProfile : her ? letter.reread : letter.rereadHim, lang)}
          onClick={() => setOpen(!open)}
        >
          <Icon name="next" size={1.05} />
        </button>
      </div>
      {form.facts.length > 0 && (
        <div id="recipient-facts" class="recipient-facts">
          <h3 class="eyebrow muted">{say(her ? letter.tells : letter.tellsHim, lang)}</h3>
          <ul>
            {form.facts.map((fact) => (
              <li key={fact.text} class={`recipient-fact recipient-fact--${fact.kind}`}>
                <FactIcon kind={fact.kind} />
                <span>{typeset(fact.text, lang)}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
