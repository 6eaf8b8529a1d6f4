import type { JSX } from 'preact';
import type { Form } from '../../story/beat';
import { Icon } from '../icon';

/** What kind of fact a line about a prospect is: something they wrote, a link between two people, a habit of theirs. */
export function FactIcon({ kind }: { readonly kind: Form['facts'][number]['kind'] }): JSX.Element {
  if (kind === 'link') return <Icon name="tone" />;
  return (
    <svg class="icon" viewBox="0 0 24 24" width="1.2em" height="1.2em" aria-hidden="true">
      {kind === 'post' ? (
        <path fill="currentColor" fill-rule="evenodd" d="M4 4.8h16a2 2 0 0 1 2 2v10.4a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V6.8a2 2 0 0 1 2-2zm.3 2.4 7.7 6 7.7-6-1.2-1.5-6.5 5-6.5-5z" />
      ) : (
        <g fill="none" stroke="currentColor" stroke-width="2.6" stroke-linecap="round" stroke-linejoin="round">
          <circle cx="12" cy="12" r="9" />
          <path d="M12 6.8v5.6l3.4 2" />
        </g>
      )}
    </svg>
  );
}
