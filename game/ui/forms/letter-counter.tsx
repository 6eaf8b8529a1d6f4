import type { JSX } from 'preact';
import type { Lang } from '../../outcome/drafts';
import { forms } from '../../words/forms';
import { say } from '../../words/say';
import { LiveText } from './live-text';
import type { TextEditor } from './use-text-editor';

/** How much is written: a bar and figures. Said aloud near the end, and at the end. */
export function LetterCounter({ editor, lang, id, bar }: { readonly editor: TextEditor; readonly lang: Lang; readonly id: string; readonly bar: boolean }): JSX.Element | null {
  const { count, limit, news } = editor;
  if (limit === undefined) return null;
  const state = count >= limit ? 'full' : count >= limit - 20 ? 'near' : 'free';
  const spoken = !news ? '' : news.kind === 'near' ? say(forms.near, lang, { n: news.left }) : say(forms.full, lang, { limit });
  return (
    <div class="letter-counter" data-state={state}>
      {bar && (
        <span class="letter-counter-bar" aria-hidden="true">
          <span style={{ width: `${Math.min(100, (count / limit) * 100)}%` }} />
        </span>
      )}
      <span id={id} class="figures">
        <span aria-hidden="true">
          <b>{count}</b> / {new Intl.NumberFormat(lang).format(limit)}
        </span>
        <span class="sr-only">{say(forms.signs, lang, { n: count, limit })}</span>
      </span>
      <LiveText text={spoken} at={news?.at} />
    </div>
  );
}
