import type { ComponentChildren, JSX } from 'preact';
import './icon.css';

/** Drawn on a 24 px grid in the colour of the words beside them; a name for a reader stands on the button, never here. */
const drawings = {
  profile: <path fill="currentColor" fill-rule="evenodd" d="M12 1l3.4 6.9 7.6 1.1-5.5 5.4 1.3 7.6-6.8-3.6L5.2 22l1.3-7.6L1 9l7.6-1.1zM12 9.2a3 3 0 1 0 0 6 3 3 0 0 0 0-6z" />,
  tone: (
    <g fill="none" stroke="currentColor" stroke-width="3.2" stroke-linecap="round">
      <path d="M13.9 9.4A5.6 5.6 0 1 1 12.6 7.9" />
      <path d="M10.1 14.6A5.6 5.6 0 1 0 11.4 7.9" />
    </g>
  ),
  timing: (
    <g fill="none" stroke="currentColor" stroke-linecap="round" stroke-linejoin="round">
      <circle cx="12" cy="14.3" r="7.5" stroke-width="2.8" />
      <path d="M12 10.6v3.9l2.6 1.5" stroke-width="2.4" />
      <circle cx="12" cy="3" r="1.6" stroke-width="1.8" />
      <path d="M10.6 5.7h2.8" stroke-width="2.2" />
    </g>
  ),
  gauge: (
    <g fill="none" stroke="currentColor" stroke-linecap="round" stroke-linejoin="round">
      <path d="M3 17.6a9 9 0 1 1 18 0" stroke-width="3" />
      <path d="M12 17.4l4.2-5.6" stroke-width="2.8" />
    </g>
  ),
  hat: (
    <path
      fill="currentColor"
      d="M1.2 13.4c2.2-2.9 4.1-2 5.5-.7.5-5.7 1.6-9 3.5-9 1.1 0 1.2 1.1 1.8 1.1s.7-1.1 1.8-1.1c1.9 0 3 3.3 3.5 9 1.4-1.3 3.3-2.2 5.5.7-2.5 4.5-6.9 5.8-10.8 5.8S3.7 17.9 1.2 13.4z"
    />
  ),
  back: <path class="stroke" d="M14.5 5l-7 7 7 7" />,
  next: <path class="stroke" d="M9.5 5l7 7-7 7" />,
  reread: (
    <g class="stroke">
      <path d="M9.5 4.5L4.5 9.2l5 4.7" />
      <path d="M5.5 9.2h8.6a5.2 5.2 0 0 1 0 10.4H9.5" />
    </g>
  ),
  settings: (
    <g fill="none" stroke="currentColor" stroke-width="2.6" stroke-linecap="round">
      <path d="M4 7.2h9M19.3 7.2h.7M4 16.8h2M12.6 16.8H20" />
      <circle cx="16.2" cy="7.2" r="2.7" />
      <circle cx="9.2" cy="16.8" r="2.7" />
    </g>
  ),
  'sound-on': (
    <g>
      <path fill="currentColor" d="M3.5 9.3h3.8L13 4.6v14.8l-5.7-4.7H3.5z" />
      <path d="M16 9q2.2 3 0 6M18.8 6.4q4 5.6 0 11.2" fill="none" stroke="currentColor" stroke-width="2.3" stroke-linecap="round" />
    </g>
  ),
  'sound-off': (
    <g>
      <path fill="currentColor" d="M3.5 9.3h3.8L13 4.6v14.8l-5.7-4.7H3.5z" />
      <path d="M16.2 9.6l4.9 4.9M21.1 9.6l-4.9 4.9" fill="none" stroke="currentColor" stroke-width="2.3" stroke-linecap="round" />
    </g>
  ),
  check: <path class="stroke" d="M4.5 12.5l5 5L19.5 7" />,
  cross: <path class="stroke" d="M5.5 5.5l13 13m0-13l-13 13" />,
  open: (
    <g class="stroke">
      <path d="M12 15.5V4.5M7.5 8.8L12 4.3l4.5 4.5" />
      <path d="M4.5 15v4.5h15V15" />
    </g>
  ),
} satisfies Record<string, ComponentChildren>;

export type IconName = keyof typeof drawings;

/** One of our own icons; `size` in em of the words around it. */
export function Icon({ name, size = 1.2 }: { readonly name: IconName; readonly size?: number }): JSX.Element {
  return (
    <svg class="icon" data-icon={name} viewBox="0 0 24 24" width={`${size}em`} height={`${size}em`} aria-hidden="true" focusable="false">
      {drawings[name]}
    </svg>
  );
}
