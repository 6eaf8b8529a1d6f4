import { WebSocket } from 'ws';
import type { Outside, Socket } from '../../host/link';

/** What a live link needs, without a browser; nothing ever wakes it. `base` is http, without a slash at the end. */
export function nodeOutside(base: string): Outside {
  return {
    base,
    openSocket: (address) => {
      const socket = new WebSocket(address, { perMessageDeflate: false });
      socket.on('error', () => undefined); // the link hears of it by the close
      return socket as unknown as Socket;
    },
    fetch: (address, init) => fetch(address, init),
    onWake: () => () => undefined,
  };
}
