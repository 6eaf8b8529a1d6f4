import { encode } from 'uqr';
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { plural, say } from '../../../words/say';
import type { Lang } from '../../../outcome/drafts';
import { screenWords } from '../../../words/host';
import type { Door } from '../screen-view';

/** A code for a phone's camera: dark on white with its quiet margin. */
export function QrCode({ link, label }: { readonly link: string; readonly label: string }): JSX.Element {
  const code = useMemo(() => encode(link, { ecc: 'M', border: 3 }), [link]);
  const path = code.data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return (
    <svg class="qr" viewBox={`0 0 ${code.size} ${code.size}`} role="img" aria-label={label} shape-rendering="crispEdges">
      <rect width={code.size} height={code.size} fill="#fff" />
      <path d={path} fill="#1b1730" />
    </svg>
  );
}

/** The code with the address and the word under it, in the column beside a question. */
export function DoorBlock({ door }: { readonly door: Door }): JSX.Element {
  return (
    <>
      <QrCode link={door.link} label={`${door.address} ${door.word}`} />
      <p class="show-secondary column-address">{door.address}</p>
      <p class="display column-word">{door.word}</p>
    </>
  );
}

/** The word and the address, small enough for a corner, for those who come late. */
export function DoorPlate({ door }: { readonly door: Door }): JSX.Element {
  return (
    <p class="plate door-plate">
      {door.address} <b>{door.word}</b>
    </p>
  );
}

/** How phones get in, as large as the room needs it. */
export function LobbyShow({ door, lang, title, seats }: { readonly door: Door | undefined; readonly lang: Lang; readonly title: string; readonly seats: number }): JSX.Element {
  if (!door) {
    return (
      <div class="lobby lobby--hands">
        <p class="show-eyebrow">{say(screenWords.hands, lang)}</p>
        <h1 class="display show-title">{title}</h1>
        <p class="show-body">{say(screenWords.handsHow, lang)}</p>
      </div>
    );
  }
  return (
    <div class="lobby">
      <QrCode link={door.link} label={`${door.address} ${door.word}`} />
      <div class="lobby-words">
        <h1 class="display show-title">{say(screenWords.joinTitle, lang)}</h1>
        <p class="show-body">{say(screenWords.joinHow, lang)}</p>
        <p class="show-address">{door.address}</p>
        <p class="display show-word">{door.word}</p>
        <p class="show-secondary">
          <b class="figures">{plural(seats, lang, screenWords.inRoom, screenWords.inRooms)}</b>
          {' · '}
          {say(screenWords.joinFree, lang)}
        </p>
      </div>
    </div>
  );
}
