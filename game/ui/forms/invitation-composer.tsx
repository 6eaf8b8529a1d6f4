import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { type InvitationDraft, invitationLimit } from '../../outcome/drafts';
import type { Send } from '../../session/intent';
import type { GameState } from '../../session/state';
import { cast } from '../../words/cast';
import { forms, hears, isWoman, legend, letter } from '../../words/forms';
import { joAsks } from '../../words/jo-asks';
import { say, typeset } from '../../words/say';
import { HighlightedText } from './highlighted-text';
import { JoCorner } from './jo-corner';
import { worseFirst } from './lamps';
import { LetterCounter } from './letter-counter';
import { PhraseChips } from './phrase-chips';
import { Icon } from '../icon';
import { ReadingNotes } from './reading-notes';
import { RecipientCard } from './recipient-card';
import { ShareBar } from './share-bar';
import { marksOf } from './text-pieces';
import { useChecklist } from './use-checklist';
import { useKeyboardOpen } from './use-keyboard-open';
import { useTextEditor } from './use-text-editor';
import './form-screen.css';
import './invitation-composer.css';

interface Props {
  readonly state: GameState;
  readonly send: Send;
}

/** The telegraph office: a letter to one person, read over the writer's shoulder while it is written. */
export function InvitationComposer({ state, send }: Props): JSX.Element | null {
  const { draft } = state;
  return draft?.kind === 'invitation' ? <Composer state={state} send={send} draft={draft} /> : null;
}

function Composer({ state, send, draft }: Props & { readonly draft: InvitationDraft }): JSX.Element {
  const { lang, hero } = state.settings;
  const grade = state.grade?.kind === 'invitation' ? state.grade : undefined;
  const form = state.beat?.form;
  const limit = grade ? grade.length.limit : draft.stage === 'invitation' ? invitationLimit : undefined;
  const editor = useTextEditor(draft.text, limit, (text) => send({ type: 'revise-draft', draft: { ...draft, text } }));
  const keyboard = useKeyboardOpen();
  const [asking, setAsking] = useState(false);
  const [joOpen, setJoOpen] = useState(false);

  const person = form?.to ? cast[form.to] : undefined;
  const name = draft.to || (person ? say(person.name, lang) : '');
  const isNote = draft.stage === 'invitation';
  const checklist = useChecklist(state);
  const blank = draft.text.trim() === '';
  const over = limit !== undefined && editor.count > limit;
  const findings = blank || !grade ? [] : grade.findings;
  const marks = checklist.shown ? marksOf(draft.text, findings, 'text') : [];
  const worst = findings.filter((finding) => finding.manner === 'pushes' || finding.manner === 'weak').sort(worseFirst)[0];
  const model = state.tries > 0 ? form?.model.text : undefined;
  const confirming = asking && blank;
  const submit = () => {
    if (over) return;
    if (blank && !asking) setAsking(true);
    else send({ type: 'submit-draft' });
  };

  return (
    <div class="form-room">
      <form
        class="form-screen composer"
        data-keyboard={keyboard ? 'open' : 'closed'}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        {form && <RecipientCard form={form} lang={lang} hero={hero} />}

        <div class="letter-desk">
          <section class="missive" aria-labelledby="letter-title">
            <header class="missive-head">
              <h2 id="letter-title" class="display missive-title">
                {say(isNote ? letter.title : letter.message, lang)}
              </h2>
              {name && (
                <p class="secondary">
                  {say(letter.to, lang)} <b>{person ? say(person.name, lang) : name}</b>
                </p>
              )}
            </header>
            <div class="missive-text">
              <HighlightedText
                id="letter-text"
                label={say(isNote ? letter.label : letter.messageLabel, lang, { name })}
                lang={draft.lang}
                editor={editor}
                marks={marks}
                placeholder={say(letter.empty, lang)}
                describedBy="letter-count"
                lines
              />
            </div>
            <div class="missive-foot">
              {checklist.shown && (
                <ul class="mark-legend secondary" role="list">
                  {(['pushes', 'weak', 'connects'] as const).map((manner) => (
                    <li key={manner} class={`mark-legend-item--${manner}`}>
                      <span class={`mark-legend-key mark mark--${manner}`} aria-hidden="true">
                        {'\u2003\u2003'}
                      </span>
                      {say(legend[manner], lang)}
                    </li>
                  ))}
                </ul>
              )}
              <button type="button" class="form-undo" disabled={!editor.canUndo} onPointerDown={(event) => event.preventDefault()} onClick={editor.undo}>
                <Icon name="reread" />
                <span>{say(forms.undo, lang)}</span>
              </button>
              <LetterCounter editor={editor} lang={lang} id="letter-count" bar />
            </div>
            {over && limit !== undefined && (
              <p class="missive-over" role="alert">
                {say(forms.tooLong, lang, { n: editor.count - limit })}
              </p>
            )}
          </section>
          {form && <PhraseChips chips={form.chips} editor={editor} lang={lang} />}
        </div>

        <div class="form-sheet" data-jo={joOpen ? 'open' : 'closed'}>
          {(checklist.shown || checklist.toggle || model) && (
            <section class="reading card" aria-labelledby="reading-title">
              <h2 id="reading-title" class="display reading-title">
                {say(hears(name), lang)}
              </h2>
              {!checklist.shown ? (
                <p class="muted">{say(letter.readOverWhy, lang)}</p>
              ) : blank || !grade ? (
                <p class="muted">{say(letter.nothingYet, lang)}</p>
              ) : (
                <>
                  <ShareBar share={grade.share} lang={lang} her={isWoman(form?.to)} />
                  <ReadingNotes
                    marks={marks}
                    findings={findings}
                    lang={lang}
                    better={state.tries > 0 ? draft.lang : undefined}
                    onShow={(mark) => editor.select(mark.start, mark.end)}
                  />
                </>
              )}
              {checklist.toggle && (
                <button type="button" class="reading-toggle" aria-expanded={checklist.shown} onClick={checklist.toggle}>
                  {say(checklist.shown ? letter.readAlone : letter.readOver, lang)}
                </button>
              )}
              {model && (
                <details class="worked-example">
                  <summary>{say(forms.workedExample, lang)}</summary>
                  <p class="muted secondary">{say(forms.workedExampleWhy, lang)}</p>
                  <blockquote class="voice">{typeset(model, lang)}</blockquote>
                </details>
              )}
            </section>
          )}
          <JoCorner question={joAsks(checklist.shown ? worst : undefined, blank)[lang]} hint={state.beat?.hint} lang={lang} hero={hero} />
          <div class="form-actions">
            {confirming && (
              <p class="form-confirm" role="alert">
                {say(isNote ? letter.confirmBlank : letter.confirmBlankMessage, lang)}
              </p>
            )}
            <button
              type="button"
              class="button button--quiet button--icon jo-button"
              aria-label={say(letter.advice, lang)}
              aria-expanded={joOpen}
              onClick={() => setJoOpen(!joOpen)}
            >
              <Icon name="hat" />
            </button>
            <button type="submit" class="button button--primary" aria-disabled={over}>
              {say(!confirming ? letter.send : isNote ? letter.sendBlank : letter.keepQuiet, lang)} <Icon name="next" size={1.05} />
            </button>
            <button type="button" class="button button--quiet keep-button" onClick={() => send({ type: 'leave' })}>
              {say(letter.keep, lang)}
            </button>
          </div>
        </div>
      </form>
    </div>
  );
}
