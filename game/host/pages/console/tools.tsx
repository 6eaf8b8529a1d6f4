import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { hostWords } from '../../../words/host';
import { say } from '../../../words/say';
import type { Conductor } from '../conductor';
import type { HostState } from '../host-state';

interface ToolsProps {
  readonly state: HostState;
  readonly host: Conductor;
  readonly hasScreen: boolean;
  readonly onScreen: () => void;
}

/** What a host may want at any moment. */
export function Tools({ state, host, hasScreen, onScreen }: ToolsProps): JSX.Element {
  const { lang, votes, blank, seminar } = state;
  const [ends, setEnds] = useState(false);
  const tool = (words: { fr: string; en: string }, act: () => void, pressed?: boolean): JSX.Element => (
    <button type="button" class="tool" onClick={act} {...(pressed !== undefined && { 'aria-pressed': pressed })}>
      {say(words, lang)}
    </button>
  );
  if (ends) {
    return (
      <div class="tools" role="group" aria-label={say(hostWords.end, lang)}>
        <p class="secondary">{say(hostWords.endAsk, lang)}</p>
        {tool(hostWords.endYes, () => void host.end())}
        {tool(hostWords.endNo, () => setEnds(false))}
      </div>
    );
  }
  return (
    <div class="tools">
      {tool(hasScreen ? hostWords.screenOff : hostWords.screen, onScreen)}
      {tool(hostWords.blank, () => host.set({ blank: !blank }), blank)}
      {seminar?.mode === 'phones' && votes && tool(votes.locked ? hostWords.unlock : hostWords.lock, () => host.lock(!votes.locked))}
      {tool(hostWords.keys, () => host.set({ keys: true }))}
      {tool(hostWords.end, () => setEnds(true))}
    </div>
  );
}
