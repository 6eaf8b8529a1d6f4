import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Lang } from '../../../outcome/drafts';
import { hostWords, keyWords } from '../../../words/host';
import { say } from '../../../words/say';
import { shell } from '../../../words/shell';

/** Every key, on `?`. */
export function KeysSheet({ lang, onClose }: { readonly lang: Lang; readonly onClose: () => void }): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog class="card keys-sheet" ref={dialog} aria-labelledby="keys-title" onClose={onClose}>
      <h2 id="keys-title" class="display">
        {say(hostWords.keys, lang)}
      </h2>
      <dl>
        {keyWords.map(({ keys, does }) => (
          <div key={keys.join(' ')}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{say(does, lang)}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="button button--primary" onClick={onClose}>
        {say(shell.close, lang)}
      </button>
    </dialog>
  );
}
