import type { JSX } from 'preact';
import type { HeroName } from '../session/state';
import './portrait.css';

/* What differs between the two heroes; hat, bandana and light are the same. */
const looks = {
  sam: {
    hair: '#33202a',
    behind: undefined,
    head: 'M-66-80V3C-65 55-51 93 5 101C41 104 60 80 65 48C70 21 71-18 66-80z',
    side: 'M-71-76C-80-38-73-4-66 12L-55 5C-57-15-52-38-46-54L-23-72z',
    beard: 'M-70 24C-41 42-27 53-9 48C-8 40 6 42 25 46C43 42 57 39 69 35C66 82 40 104 5 101C-38 92-56 62-62 24z',
    lips: '#7a3b30',
  },
  samantha: {
    hair: '#5a2a22',
    behind: 'M-69-61H69C80-15 76 53 62 96L-60 104C-82 64-82-4-69-61z',
    head: 'M-63-80V3C-62 40-43 88 5 96C36 100 54 76 62 46C66 21 67-18 63-80z',
    side: 'M-68-75C-86-26-88 60-84 120C-92 150-88 190-78 216C-66 186-62 150-66 116C-56 66-56 20-56-8C-56-34-50-52-39-63L-20-72z',
    beard: undefined,
    lips: '#a8483f',
  },
} as const;

/** Head and hat of a hero, for a small round picture. Says nothing: the name stands beside it. */
export function Portrait({ hero }: { readonly hero: HeroName }): JSX.Element {
  const look = looks[hero];
  return (
    <svg class="portrait" viewBox="-215 -250 430 430" aria-hidden="true">
      <rect x="-215" y="-250" width="430" height="430" fill="#8a4266" />
      <circle cx="40" cy="-40" r="190" fill="#bf5a5c" />
      <circle cx="40" cy="-40" r="130" fill="#e8825a" />
      <path d="M-215 180C-190 140-120 128-48 118L52 114C120 124 196 140 215 180z" fill="#34406e" />
      {look.behind && <path d={look.behind} fill="#3e1c1c" />}
      <path d="M-39 42L-41 150Q0 184 46 150L39 53z" fill="#db9a6b" />
      <path d="M-40 53L-41 150Q-11 172 7 170Q-5 135 34 96L11 100Q-23 94-40 53z" fill="#ae6445" />
      <path d="M-52 100C-30 126 34 128 56 98C70 118 60 150 40 180H-34C-60 150-62 124-52 100z" fill="#b3391f" />
      <path d={look.head} fill="#db9a6b" />
      <path d="M-64-80H-36C-43-38-39 1-23 23C-18 42-32 60-7 92C-48 86-62 40-64 3z" fill="#ae6445" opacity=".62" />
      {look.beard && <path d={look.beard} fill={look.hair} opacity=".22" />}
      <path d="M-64-92H64V-30Q10-14-64-22z" fill="#7a3b30" opacity=".38" />
      <path d="M20-24C26-8 41 12 49 26C53 37 41 40 30 38C20 39 12 37 13 29C17 10 17-8 20-24z" fill="#ae6445" opacity=".75" />
      <path d="M23-22C32-4 46 13 50 25C52 31 48 36 42 37C43 23 30 3 23-22z" fill="#f3c092" />
      <path d="M-29-3Q-14-24 6-5Q-9 13-29-3zM35-5Q46-25 64-7Q51 9 35-5z" fill="#fff3e0" />
      <path d="M-18-6a10 10 0 1 0 20 0a10 10 0 1 0-20 0zM43-7a9 9 0 1 0 18 0a9 9 0 1 0-18 0z" fill="#1b1730" />
      <path d="M-30-3Q-14-25 7-6M34-5Q46-25 65-8" fill="none" stroke="#7a3b30" stroke-width="5" stroke-linecap="round" />
      <path d="M-27-38Q-9-48 9-40M32-42Q48-48 62-38" fill="none" stroke={look.hair} stroke-width={look.beard ? 10 : 7.5} stroke-linecap="round" />
      <path d="M-4 58Q24 76 50 54" fill="none" stroke={look.lips} stroke-width="7" stroke-linecap="round" />
      <path d={look.side} fill={look.hair} />
      {look.behind && <path d="M-94 150h26v12h-26z" fill="#b3391f" />}
      <g transform="rotate(-5) translate(0 -4)">
        <path d="M-204-62C-175-107-120-83-91-61C-39-44 51-48 95-70C125-97 162-126 202-89C189-37 91-16 6-12C-89-9-179-14-204-62z" fill="#f0dab2" />
        <path d="M-204-60C-140-30-76-26 6-31C91-34 142-43 203-84C186-37 91-16 6-12C-89-9-179-14-204-60z" fill="#6f4a3b" />
        <path d="M-101-55C-108-125-103-202-68-221C-43-234-24-210 0-209C23-212 40-238 66-226C97-212 105-127 101-62C52-40-46-36-101-55z" fill="#f0dab2" />
        <path d="M-101-55C-108-125-103-202-68-221C-60-225-53-225-46-222C-60-170-54-106-44-46C-66-47-86-50-101-55z" fill="#be9463" />
        <path d="M66-226C97-212 105-127 101-62C96-59 90-57 83-55C88-110 86-178 66-226z" fill="#fbe9c6" />
        <path d="M0-209C-15-190-19-159-11-130C4-149 18-186 0-209z" fill="#be9463" opacity=".8" />
        <path d="M-103-95Q4-70 103-104L101-62C52-40-46-36-101-55z" fill="#b3391f" />
      </g>
    </svg>
  );
}
