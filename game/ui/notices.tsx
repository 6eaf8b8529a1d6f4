import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Lang } from '../outcome/drafts';
import type { Notice } from '../session/state';
import { say } from '../words/say';
import { noticeWords } from '../words/shell';
import './notices.css';

/** These interrupt whoever listens; the others wait for a pause. */
const urgent: readonly Notice['kind'][] = ['cannot-save', 'story-fault', 'story-refused'];

interface NoticesProps {
  readonly notices: readonly Notice[];
  readonly lang: Lang;
  readonly moment: string; // changes when the player moves on: "the ride goes on" has then been read
  readonly onDismiss: (kind: Notice['kind']) => void;
}

/** What the player must be told, each with a button that goes on. Nothing leaves by a clock. */
export function Notices({ notices, lang, moment, onDismiss }: NoticesProps): JSX.Element {
  const told = useRef<string | undefined>(undefined);
  const resumed = notices.some(({ kind }) => kind === 'resumed');
  useEffect(() => {
    if (!resumed) told.current = undefined;
    else if (told.current === undefined) told.current = moment;
    else if (told.current !== moment) onDismiss('resumed');
  }, [resumed, moment, onDismiss]);

  const show = (notice: Notice): JSX.Element => (
    <div class="card notice" key={notice.kind} data-kind={notice.kind}>
      <div class="notice-words">
        <p>{say(noticeWords[notice.kind].text, lang)}</p>
        {notice.detail !== undefined && <pre class="notice-detail">{notice.detail}</pre>}
      </div>
      <button type="button" class="button button--quiet" onClick={() => onDismiss(notice.kind)}>
        {say(noticeWords[notice.kind].on, lang)}
      </button>
    </div>
  );
  return (
    <div class="notices">
      <div role="alert">{notices.filter(({ kind }) => urgent.includes(kind)).map(show)}</div>
      <div role="status">{notices.filter(({ kind }) => !urgent.includes(kind)).map(show)}</div>
    </div>
  );
}
