import type { JSX } from 'preact';
import { Icon } from '../../ui/icon';
import type { Lang } from '../../outcome/drafts';
import { say, typeset } from '../../words/say';
import { studio } from '../../words/studio';
import { titleOf } from '../manuscript';
import type { Sheet, WorkshopState } from '../workshop';

interface DeskBarProps {
  readonly state: WorkshopState;
  readonly onSheet: (sheet: Sheet) => void;
  readonly onLang: (lang: Lang) => void;
  readonly onPlayHere: () => void;
}

/** Over the whole desk: what is open and whether it is kept, whose text lies there, and where it may go. */
export function DeskBar({ state, onSheet, onLang, onPlayHere }: DeskBarProps): JSX.Element {
  const { speaks, manuscript, lang, saved, isElsewhere, isRefused } = state;
  const time = typeof saved === 'number' ? new Intl.DateTimeFormat(speaks === 'fr' ? 'fr-FR' : 'en-GB', { timeStyle: 'short' }).format(saved) : '';
  return (
    <header class="desk-bar" data-part="bar">
      <h1 class="display desk-name">
        <Icon name="hat" size={1.3} /> {say(studio.name, speaks)}
      </h1>
      <button type="button" class="bar-button desk-title" onClick={() => onSheet('files')}>
        <span class="sr-only">{say(studio.files, speaks)} : </span>
        {manuscript ? typeset(titleOf(manuscript, lang), lang) : say(studio.files, speaks)}
      </button>
      <p class="desk-saved secondary" role="status" data-warns={isRefused || isElsewhere || saved === 'failed'}>
        {isRefused ? (
          say(studio.notInk, speaks)
        ) : saved === 'failed' || isElsewhere ? (
          <button type="button" class="bar-button desk-warning" onClick={() => onSheet('files')}>
            {say(saved === 'failed' ? studio.notSaved : studio.elsewhere, speaks)}
          </button>
        ) : time === '' ? (
          ''
        ) : (
          <>
            <Icon name="check" size={0.9} /> {say(studio.saved, speaks, { time: speaks === 'fr' ? time.replace(':', ' h ') : time })}
          </>
        )}
      </p>
      {manuscript && (
        <>
          <nav class="desk-tools" aria-label={say(studio.views, speaks)}>
            <button type="button" class="bar-button" onClick={() => onSheet('script')}>
              {say(studio.script, speaks)}
            </button>
            <button type="button" class="bar-button" onClick={() => onSheet('audit')}>
              {say(studio.audit, speaks)}
            </button>
          </nav>
          <div class="segments segments--dark" role="group" aria-label={say(studio.textIn, speaks)}>
            {(['fr', 'en'] as const).map((one) => (
              <button type="button" key={one} aria-pressed={lang === one} aria-label={one === 'fr' ? 'Français' : 'English'} onClick={() => onLang(one)}>
                {one.toUpperCase()}
              </button>
            ))}
          </div>
          <button type="button" class="bar-button bar-button--outlined" onClick={onPlayHere}>
            {say(studio.playHere, speaks)}
          </button>
          <button type="button" class="button button--lamp desk-publish" onClick={() => onSheet('publish')}>
            {say(studio.publish, speaks)}
          </button>
        </>
      )}
    </header>
  );
}
