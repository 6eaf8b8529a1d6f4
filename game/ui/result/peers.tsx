import type { JSX } from 'preact';
import type { HeroName } from '../../session/state';
import type { Ending } from '../../story/beat';
import { cast } from '../../words/cast';
import { debriefWords } from '../../words/result';
import type { Lang } from '../../words/say';
import { quote, say } from '../../words/say';
import { Face } from '../face';
import { placeBubbles, seated } from './bubbles';
import { useView } from './use-view';
import './peers.css';

interface Props {
  readonly lang: Lang;
  readonly peers: Ending['peers'];
}

interface BubbleProps extends Props {
  readonly height?: number; // the picture's, in px, where it is not the page's
  readonly below?: readonly number[]; // whose line hangs under the chin, by position: there a card comes down to the head
}

/** What the people around the fire say, each line at the head of who says it. */
export function PeerBubbles({ lang, peers, height, below = [] }: BubbleProps): JSX.Element | null {
  const seen = useView();
  const view = { width: seen.width, height: height ?? seen.height };
  const speakers = seated(peers);
  const places = placeBubbles(
    speakers.map((peer) => peer.who),
    view,
  );
  if (speakers.length === 0) return null;
  return (
    <ul class="peer-bubbles" style={{ height: `${view.height}px` }} aria-label={say(debriefWords.peers, lang)}>
      {speakers.map((peer, index) => {
        const place = places[index];
        const under = below.includes(index);
        return (
          place && (
            <li
              key={peer.who}
              class={`peer-bubble card${place.tail === undefined ? ' peer-bubble--seatless' : ''}${under ? ' peer-bubble--below' : ''}`}
              style={{
                left: `${place.left}px`,
                width: `${place.width}px`,
                ...(under ? { top: `${place.chin + 14}px` } : { bottom: `${view.height - place.crown + 12}px` }),
                '--tail': `${place.tail ?? 0}px`,
              }}
            >
              <span class="sr-only">{cast[peer.who]?.name[lang] ?? peer.who}</span> <span class="voice">{quote(peer.text, lang)}</span>
            </li>
          )
        );
      })}
    </ul>
  );
}

/** The same lines as a list, where heads are too close together for bubbles. */
export function PeerList({ lang, peers, hero }: Props & { readonly hero: HeroName }): JSX.Element | null {
  if (peers.length === 0) return null;
  return (
    <section class="peer-list" aria-label={say(debriefWords.peers, lang)}>
      <ul>
        {seated(peers).map((peer) => (
          <li key={peer.who} class="peer-line card">
            <Face who={peer.who} hero={hero} expression="listening" />
            <p>
              <span class="peer-name">{cast[peer.who]?.name[lang] ?? peer.who}</span> <span class="voice">{quote(peer.text, lang)}</span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
