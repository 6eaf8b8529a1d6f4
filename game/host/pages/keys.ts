/** What a key of the host's keyboard or of a presenter's clicker asks for. */
export type KeyOrder =
  | { readonly do: 'next' | 'back' | 'blank' | 'escape' | 'enter' | 'up' | 'down' | 'again' | 'defend' | 'both' | 'keys' | 'screen' | 'none' }
  | { readonly do: 'digit'; readonly digit: string };

/**
 * Clickers are keyboards: they send PageUp and PageDown, a dot or a B to darken the screen, and F5 and
 * Escape by turns from one button, so that both must do no harm. `none`: swallowed; undefined: the page's own business.
 */
export function orderOf(key: string): KeyOrder | undefined {
  if (/^[0-9]$/.test(key)) return { do: 'digit', digit: key };
  switch (key.length === 1 ? key.toLowerCase() : key) {
    case 'PageDown':
    case 'ArrowRight':
    case ' ':
      return { do: 'next' };
    case 'PageUp':
    case 'ArrowLeft':
      return { do: 'back' };
    case 'ArrowDown':
      return { do: 'down' };
    case 'ArrowUp':
      return { do: 'up' };
    case 'Enter':
      return { do: 'enter' };
    case 'b':
    case '.':
      return { do: 'blank' };
    case 'Escape':
      return { do: 'escape' };
    case 'F5':
      return { do: 'none' };
    case 'r':
      return { do: 'again' };
    case 'd':
      return { do: 'defend' };
    case 'p':
      return { do: 'both' };
    case 's':
      return { do: 'screen' };
    case '?':
      return { do: 'keys' };
    default:
      return undefined;
  }
}
