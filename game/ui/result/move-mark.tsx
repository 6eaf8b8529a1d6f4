import type { JSX } from 'preact';
import type { MoveGrade } from '../../story/explore/report';

/** The shape of a grade: star, tick, wave, cross. Its name always stands beside it, so it needs none of its own. */
export function MoveMark({ grade }: { readonly grade: MoveGrade }): JSX.Element {
  return (
    <svg class="move-mark" viewBox="0 0 24 24" width="1.35em" height="1.35em" aria-hidden="true">
      {grade === 'best' && (
        <path d="M12 1.6l3 6.6 7.2.8-5.4 4.9 1.5 7.1L12 17.4 5.7 21l1.5-7.1L1.8 9l7.2-.8z" fill="var(--teal)" stroke="var(--teal)" stroke-width="1.4" stroke-linejoin="round" />
      )}
      {grade === 'good' && (
        <>
          <circle cx="12" cy="12" r="9.4" fill="none" stroke="var(--teal)" stroke-width="2.4" />
          <path d="M7.4 12.4l3.2 3.2 6-6.6" fill="none" stroke="var(--teal)" stroke-width="2.8" stroke-linecap="round" stroke-linejoin="round" />
        </>
      )}
      {grade === 'inaccuracy' && (
        <>
          <rect x="2" y="2" width="20" height="20" rx="4.5" fill="var(--lamp)" />
          <path d="M6.8 13.2c1.5-3.2 3.6-3.2 5.2-1.2s3.7 2 5.2-1.2" fill="none" stroke="var(--ink)" stroke-width="2.3" stroke-linecap="round" />
        </>
      )}
      {grade === 'mistake' && (
        <>
          <path d="M12 .8L23.2 12 12 23.2.8 12z" fill="var(--rust)" />
          <path d="M8.6 8.6l6.8 6.8m0-6.8l-6.8 6.8" stroke="var(--paper)" stroke-width="2.4" stroke-linecap="round" />
        </>
      )}
    </svg>
  );
}
