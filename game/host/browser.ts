import type { Outside } from './link';

/** The server that sent this page, as a live link wants it. */
export function browserOutside(): Outside {
  return {
    base: location.origin,
    openSocket: (address) => new WebSocket(address),
    fetch: (address, init) => fetch(address, init),
    onWake(wake) {
      const seen = (): void => {
        if (document.visibilityState === 'visible') wake();
      };
      document.addEventListener('visibilitychange', seen);
      window.addEventListener('pageshow', seen);
      window.addEventListener('online', wake);
      return () => {
        document.removeEventListener('visibilitychange', seen);
        window.removeEventListener('pageshow', seen);
        window.removeEventListener('online', wake);
      };
    },
  };
}
