import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Ending } from '../../story/beat';
import { cast } from '../../words/cast';
import { debriefWords } from '../../words/result';
import type { Lang } from '../../words/say';
import { quote, say } from '../../words/say';
import { placeBubbles, seated } from './bubbles';

interface Props {
  readonly lang: Lang;
  readonly peers: Ending['peers'];
  readonly single: boolean; // on a phone: one line at a time
}

/** What the people around the fire say, each over the head of who says it. */
export function Peers({ lang, peers, single }: Props): JSX.Element | null {
  const [turn, setTurn] = useState(0);
  const speakers = seated(peers);
  const heard = single ? speakers.slice(turn % Math.max(1, speakers.length)).slice(0, 1) : speakers;
  const places = placeBubbles(heard.map((peer) => peer.who));
  if (speakers.length === 0) return null;
  return (
    <section class="peers" aria-label={say(debriefWords.peers, lang)}>
      <ul class="peers-list" aria-live={single ? 'polite' : undefined}>
        {heard.map((peer, index) => {
          const place = places[index];
          const tail = place?.tail;
          return (
            <li
              key={peer.who}
              class={tail === undefined ? 'peer card peer--seatless' : 'peer card'}
              style={place && { '--left': place.left, '--bubble': place.width, '--tail': tail ?? 0 }}
            >
              <p class="peer-name">{cast[peer.who]?.name[lang] ?? peer.who}</p>
              <p class="voice">{quote(peer.text, lang)}</p>
            </li>
          );
        })}
      </ul>
      {single && speakers.length > 1 && (
        <button type="button" class="button button--quiet pill peers-next" onClick={() => setTurn(turn + 1)}>
          {say(debriefWords.nextPeer, lang)}
        </button>
      )}
    </section>
  );
}
