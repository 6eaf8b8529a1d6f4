import type { JSX } from 'preact';

/** Says a sentence to assistive technology when it changes. `at` makes the same sentence heard again. */
export function LiveText({ text, at }: { readonly text: string; readonly at?: number | undefined }): JSX.Element {
  return (
    <p class="sr-only" role="status" aria-live="polite" aria-atomic="true">
      <span key={at}>{text}</span>
    </p>
  );
}
