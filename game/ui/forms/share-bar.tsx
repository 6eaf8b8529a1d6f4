import type { JSX } from 'preact';
import type { Lang } from '../../outcome/drafts';
import { letter } from '../../words/forms';
import { say } from '../../words/say';
import './share-bar.css';

interface Props {
  readonly share: { readonly them: number; readonly me: number }; // percent
  readonly lang: Lang;
  readonly her: boolean;
}

/** Whom the letter speaks about: words, figures, and a bar that is plain on one side and hatched on the other. */
export function ShareBar({ share, lang, her }: Props): JSX.Element {
  const them = say(letter.share, lang, { label: say(her ? letter.them : letter.themHim, lang), n: Math.round(share.them) });
  const me = say(letter.share, lang, { label: say(letter.youShare, lang), n: Math.round(share.me) });
  return (
    <div class="share-meter">
      <p class="share-words secondary figures">
        <b class="share-them">{them}</b>
        <b class="share-me">{me}</b>
      </p>
      <div class="share-bar" aria-hidden="true">
        <span style={{ width: `${share.them}%` }} />
      </div>
    </div>
  );
}
