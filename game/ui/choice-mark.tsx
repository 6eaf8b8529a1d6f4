import type { JSX } from 'preact';

/** A, B, C… in the order shown. */
export function letterOf(position: number): string {
  return String.fromCharCode(65 + (position % 26));
}

/** A square, B round, C triangle, D pentagon: told apart without colour. Later ones repeat the square. On a 24 px grid. */
export function ChoiceShape({ position }: { readonly position: number }): JSX.Element {
  switch (position) {
    case 1:
      return <circle cx="12" cy="12" r="10.6" />;
    case 2:
      return <path d="M12 2.6L22.3 21H1.7z" stroke="currentColor" stroke-width="1.6" stroke-linejoin="round" />;
    case 3:
      return <path d="M12 1.4l10.6 7.8-4 12.5H5.4l-4-12.5z" />;
    default:
      return <rect x="2.4" y="2.4" width="19.2" height="19.2" rx="3.2" />;
  }
}
