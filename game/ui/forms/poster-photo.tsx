import type { JSX } from 'preact';
import type { HeroName } from '../../session/state';
import type { Photo } from './picks';
import { Portrait } from '../portrait';
import './poster-photo.css';

/** The picture nailed to the poster: what a stranger would see of Sam. Purely a drawing; its name stands beside it. */
export function PosterPhoto({ photo, hero }: { readonly photo: Photo; readonly hero: HeroName }): JSX.Element {
  return (
    <span class={`poster-photo poster-photo--${photo}`} aria-hidden="true">
      {(photo === 'recent' || photo === 'old') && <Portrait hero={hero} />}
      {photo === 'holiday' && <Holiday />}
      {photo === 'logo' && <Logo />}
      {photo === 'none' && <Nobody />}
    </span>
  );
}

/** A beach, a palm tree, and somebody far too small to be anyone. */
function Holiday(): JSX.Element {
  return (
    <svg viewBox="0 0 200 216" preserveAspectRatio="xMidYMid slice">
      <path d="M0 0h200v120H0z" fill="#7cc3c6" />
      <circle cx="150" cy="46" r="26" fill="#fff6dc" />
      <path d="M0 112h200v32H0z" fill="#3f8f98" />
      <path d="M0 138c60-14 130-8 200 4v74H0z" fill="#f0cf95" />
      <path d="M62 190c2-46 4-84 20-122l9 4c-14 36-15 74-14 118z" fill="#8e4740" />
      <path
        d="M86 70c-22-22-48-20-64-2 24-4 44-2 64 2zM86 70c-12-28-36-38-58-30 22 6 40 14 58 30zM86 70c8-28 30-38 52-30-22 8-36 16-52 30zM86 70c26-18 50-12 62 8-22-8-42-8-62-8zM86 70c-26 4-38 22-38 42 10-18 22-30 38-42zM86 70c22 8 32 26 30 46-8-20-18-34-30-46z"
        fill="#2f6b52"
      />
      <circle cx="150" cy="152" r="6" fill="#ae6445" />
      <path d="M142 182l3-22h10l3 22z" fill="#d0603c" />
      <path d="M137 150h26l-6-5h-14z" fill="#fff3dc" />
    </svg>
  );
}

/** A firm's sign where a face should be. */
function Logo(): JSX.Element {
  return (
    <svg viewBox="0 0 200 216" preserveAspectRatio="xMidYMid slice">
      <path d="M0 0h200v216H0z" fill="#fbf1df" />
      <path d="M84 40h32v26c0 10 24 16 24 44v58a10 10 0 0 1-10 10H70a10 10 0 0 1-10-10v-58c0-28 24-34 24-44z" fill="#d0603c" />
      <path d="M84 40h14v28c0 12-22 16-22 44v66h-6a10 10 0 0 1-10-10v-58c0-28 24-34 24-44z" fill="#f4ae6a" />
      <path d="M62 122h76v26H62z" fill="#fbf1df" />
    </svg>
  );
}

/** The grey shape that networks show when there is nobody to show. */
function Nobody(): JSX.Element {
  return (
    <svg viewBox="0 0 200 216" preserveAspectRatio="xMidYMid slice">
      <path d="M0 0h200v216H0z" fill="#e4cfa6" />
      <circle cx="100" cy="88" r="38" fill="#b99b78" />
      <path d="M24 216c4-52 34-76 76-76s72 24 76 76z" fill="#b99b78" />
    </svg>
  );
}
