import type { JSX } from 'preact';
import type { Lang } from '../../outcome/drafts';
import { bannerNames } from '../../words/forms';
import { say } from '../../words/say';
import type { Banner } from './picks';
import './poster-banner.css';

/** The strip across the poster: nothing, a picture that a thousand others use, or the firm's own. */
export function PosterBanner({ banner, company, lang }: { readonly banner: Banner; readonly company: string; readonly lang: Lang }): JSX.Element {
  return (
    <span class={`poster-banner poster-banner--${banner}`} aria-hidden="true">
      {banner === 'none' && say(bannerNames.none, lang)}
      {banner === 'stock' && (
        <svg viewBox="0 0 600 90" preserveAspectRatio="xMidYMid slice">
          <path d="M0 0h600v90H0z" fill="#b5dccb" />
          <path d="M0 90V56h34V30h30v34h26V22h40v42h30V40h34v50zM250 90V48h30V26h36v38h28V14h34v50h36V36h30v54zM470 90V52h34V24h32v40h30V42h34v48z" fill="#7d9aa5" />
          <path d="M190 62l60-14 30 12 34-14 66 18-10 26H196z" fill="#f0c39a" />
          <path d="M158 54l44 2 4 34h-48zM382 58l44-4v36h-44z" fill="#34406e" />
        </svg>
      )}
      {banner === 'employer' && (
        <>
          <svg viewBox="0 0 600 90" preserveAspectRatio="xMidYMid slice">
            <path d="M0 0h600v90H0z" fill="#5a2e4e" />
            <path d="M0 90c120-40 260-50 600-20v20z" fill="#7a3553" />
            {[36, 84, 132, 468, 516, 564].map((x, index) => (
              <path key={x} d={`M${x - 6} 12h12v16c0 7 10 9 10 22v34a5 5 0 0 1-5 5h-22a5 5 0 0 1-5-5V50c0-13 10-15 10-22z`} fill={index % 2 ? '#e8825a' : '#f4ae6a'} />
            ))}
          </svg>
          <b class="display">{company}</b>
        </>
      )}
    </span>
  );
}
