import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ProfileDraft } from '../../outcome/drafts';
import type { Send } from '../../session/intent';
import type { GameState } from '../../session/state';
import { cast } from '../../words/cast';
import { forms, poster } from '../../words/forms';
import { plural, say, typeset } from '../../words/say';
import { CriteriaList } from './criteria-list';
import { LampWire } from './lamp-wire';
import { halves, lampCount, type LampId, lampsOf } from './lamps';
import { PickTray, type TrayField } from './pick-tray';
import { PosterBanner } from './poster-banner';
import { PosterField } from './poster-field';
import { PosterPhoto } from './poster-photo';
import { SearchCard } from './search-card';
import { Icon } from '../icon';
import { useChecklist } from './use-checklist';
import { useKeyboardOpen } from './use-keyboard-open';
import { useTextEditor } from './use-text-editor';
import './form-screen.css';
import './profile-builder.css';

interface Props {
  readonly state: GameState;
  readonly send: Send;
}

/** What the real networks allow, in characters. */
const headlineLimit = 220;
const summaryLimit = 2600;

/** The sheriff's office: Sam's profile as a poster that is filled in where it hangs. */
export function ProfileBuilder({ state, send }: Props): JSX.Element | null {
  const { draft } = state;
  return draft?.kind === 'profile' ? <Builder state={state} send={send} draft={draft} /> : null;
}

/** The version before this one: the last poster nailed up, or what hung there when the story began. */
function earlierOf(state: GameState): { headline: string; summary: string } {
  if (state.tries > 0 && state.profile) return state.profile;
  const starter = state.beat?.form?.starter;
  return { headline: starter?.headline ?? state.profile?.headline ?? '', summary: starter?.summary ?? state.profile?.summary ?? '' };
}

function Builder({ state, send, draft }: Props & { readonly draft: ProfileDraft }): JSX.Element {
  const { lang, hero } = state.settings;
  const form = state.beat?.form;
  const grade = state.grade?.kind === 'profile' ? state.grade : undefined;
  const revise = (change: Partial<ProfileDraft>) => send({ type: 'revise-draft', draft: { ...draft, ...change } });
  const headline = useTextEditor(draft.headline, headlineLimit, (text) => revise({ headline: text }));
  const summary = useTextEditor(draft.summary, summaryLimit, (text) => revise({ summary: text }));
  const editors = { headline, summary };
  const [part, setPart] = useState<TrayField>('headline');
  const [comparing, setComparing] = useState(false);
  const [testing, setTesting] = useState(false);
  const keyboard = useKeyboardOpen();
  const checklist = useChecklist(state);

  const lamps = grade ? lampsOf(grade) : [];
  const lit = lampCount(lamps);
  const burns = (id: LampId) => lamps.some((lamp) => lamp.id === id && lamp.level === 'lit');
  const version = state.tries + 2; // the first is what hung there before
  const earlier = comparing ? earlierOf(state) : undefined;
  const current = part === 'headline' || part === 'summary' ? editors[part] : undefined;
  const model = state.tries > 0 ? form?.model : undefined;
  const person = cast[hero];

  return (
    <div class="form-room">
      <form
        class="form-screen builder"
        data-keyboard={keyboard ? 'open' : 'closed'}
        data-comparing={comparing}
        onSubmit={(event) => {
          event.preventDefault();
          send({ type: 'submit-draft' });
        }}
      >
        <section class="poster" aria-labelledby="poster-title">
          <span class="poster-nail" aria-hidden="true" />
          <div class="poster-frame">
            <h2 id="poster-title" class="display poster-title">
              <small>{say(hero === 'samantha' ? poster.wantedByHer : poster.wantedBy, lang)}</small> {say(poster.clients, lang)}
            </h2>
            <button
              type="button"
              class="poster-part poster-part--banner"
              data-current={part === 'banner'}
              aria-label={say(poster.changeBanner, lang)}
              onClick={() => setPart('banner')}
            >
              <PosterBanner banner={draft.banner} company={draft.company} lang={lang} />
            </button>
            <button
              type="button"
              class="poster-part poster-part--photo"
              data-current={part === 'photo'}
              aria-label={say(poster.changePhoto, lang)}
              onClick={() => setPart('photo')}
            >
              <PosterPhoto photo={draft.photo} hero={hero} />
            </button>
            <p class="display poster-name">{person ? say(person.name, lang) : ''}</p>
            {(['headline', 'summary'] as const).map((field) => (
              <PosterField
                key={field}
                field={field}
                lang={lang}
                textLang={draft.lang}
                editor={editors[field]}
                findings={checklist.shown ? (grade?.findings ?? []) : []}
                good={checklist.shown && burns(field)}
                current={part === field}
                onFocus={() => setPart(field)}
                earlier={earlier && { version: version - 1, text: earlier[field] }}
              />
            ))}
            <PickTray
              form={form}
              draft={draft}
              lang={lang}
              hero={hero}
              current={part}
              onPick={setPart}
              onPhoto={(photo) => revise({ photo })}
              onBanner={(banner) => revise({ banner })}
              onText={(field, text) => editors[field].apply({ text, caret: text.length })}
            />
            <footer class="poster-foot">
              <p class="display">{say(poster.reward, lang)}</p>
              <button type="button" class="form-undo" disabled={!current?.canUndo} onPointerDown={(event) => event.preventDefault()} onClick={() => current?.undo()}>
                <Icon name="reread" />
                <span>{say(forms.undo, lang)}</span>
              </button>
              <p class="poster-stamp">
                <span class="sr-only">{say(poster.version, lang, { n: version })}</span>
                <span aria-hidden="true">{say(poster.stamp, lang, { n: version })}</span>
              </p>
            </footer>
          </div>
        </section>

        <div class="form-sheet" data-test={testing ? 'open' : 'closed'}>
          {checklist.shown && (
            <section class="poster-quality" aria-labelledby="quality-title">
              <h2 id="quality-title" class="display">
                {say(poster.quality, lang)}
              </h2>
              <p class="poster-quality-figure">
                <b class="display">{halves(lit)}</b> {plural(lit, lang, poster.lampOf, poster.lampsOf, { of: lamps.length })}
              </p>
              <LampWire bulbs={lamps.map((lamp) => lamp.level)} label={plural(lit, lang, poster.lampSaid, poster.lampsSaid, { n: halves(lit), of: lamps.length })} />
            </section>
          )}
          {(checklist.shown || checklist.toggle || model) && (
            <section class="criteria-card card" aria-label={say(poster.criteria, lang)}>
              {checklist.shown && <CriteriaList lamps={lamps} lang={lang} />}
              {checklist.toggle && (
                <button type="button" class="reading-toggle" aria-expanded={checklist.shown} onClick={checklist.toggle}>
                  {say(checklist.shown ? poster.readAlone : poster.readOver, lang)}
                </button>
              )}
              {model && (model.headline || model.summary) && (
                <details class="worked-example">
                  <summary>{say(forms.workedExample, lang)}</summary>
                  <p class="muted secondary">{say(forms.workedExampleWhy, lang)}</p>
                  <blockquote class="voice">
                    {model.headline && <p>{typeset(model.headline, lang)}</p>}
                    {model.summary && <p>{typeset(model.summary, lang)}</p>}
                  </blockquote>
                </details>
              )}
            </section>
          )}
          {grade && <SearchCard draft={draft} google={grade.google} lang={lang} hero={hero} />}
          <div class="form-actions">
            <button type="button" class="button button--quiet test-button" aria-expanded={testing} onClick={() => setTesting(!testing)}>
              {say(poster.test, lang)}
            </button>
            <button type="button" class="button button--quiet compare-button" aria-pressed={comparing} onClick={() => setComparing(!comparing)}>
              {say(poster.compare, lang, { n: version - 1 })}
            </button>
            <button type="submit" class="button button--primary">
              {say(poster.nail, lang)} <Icon name="next" size={1.05} />
            </button>
          </div>
        </div>
      </form>
    </div>
  );
}
