import type { JSX } from 'preact';
import type { Lang } from '../outcome/drafts';
import type { HeroName } from '../session/state';
import type { Line } from '../story/beat';
import { cast } from '../words/cast';
import { quote, say, typeset } from '../words/say';
import { shell } from '../words/shell';
import { Icon } from './icon';
import './dialogue-box.css';

interface DialogueBoxProps {
  readonly line: Line | undefined; // undefined: the story offers choices before any word
  readonly lineKey: string; // changes with every line, so that each one comes in and is read out as new
  readonly enters: boolean; // false for the first line, which is simply there
  readonly lang: Lang;
  readonly hero: HeroName;
  readonly foreign: boolean; // a dropped story: shown exactly as written, its language is not known
  readonly onBack: (() => void) | undefined; // undefined on the first line of a beat
}

/** Which side of the picture the words come from; undefined when nobody in it speaks. */
function sideOf(line: Line): 'left' | 'right' | undefined {
  const { speaker, picture } = line;
  if (speaker === undefined) return undefined;
  return picture.left?.who === speaker ? 'left' : picture.right?.who === speaker ? 'right' : undefined;
}

/**
 * The speech card: who speaks, and the words, with a tail to their side. The narrator has neither tab nor
 * tail. A pinned line is no speech but a thing on the wall, an objection drawn or a fact that was found:
 * it hangs from a nail, with the name of whoever it comes from.
 */
export function DialogueBox({ line, lineKey, enters, lang, hero, foreign, onBack }: DialogueBoxProps): JSX.Element {
  const pinned = line?.pinned ?? false;
  const side = line && !pinned ? sideOf(line) : undefined;
  const who = line?.speaker === undefined ? undefined : cast[line.speaker === 'sam' ? hero : line.speaker];
  return (
    <div class="dialogue" data-side={side ?? 'none'} data-back={onBack !== undefined}>
      <div role="log" aria-live="polite" aria-relevant="additions" aria-label={say(shell.dialogue, lang)}>
        {line && (
          <div key={lineKey} class={`card speech ${pinned ? 'speech--pinned' : who ? 'speech--said' : 'speech--told'}${enters ? ' speech--enters' : ''}`}>
            {pinned && <span class="speech-nail" aria-hidden="true" />}
            {who && (
              <p class="speech-tab">
                <b>{say(who.name, lang)}</b> <span>{`·\u00A0${say(who.role, lang)}`}</span>
              </p>
            )}
            {side && (
              <svg class="speech-tail" viewBox="0 0 40 40" aria-hidden="true">
                <path d="M0 4L40 28L0 34z" fill="currentColor" />
              </svg>
            )}
            <p class="voice speech-text" lang={foreign ? '' : lang}>
              {foreign ? line.text : who ? quote(line.text, lang) : typeset(line.text, lang)}
            </p>
          </div>
        )}
      </div>
      {onBack && (
        <button type="button" class="plate hud-button dialogue-back" onClick={onBack} aria-label={say(shell.lineBefore, lang)}>
          <Icon name="reread" />
        </button>
      )}
    </div>
  );
}
