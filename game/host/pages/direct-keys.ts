import type { Conductor } from './conductor';
import { momentOf } from './host-state';
import { enterNumber, moveCursor, typeDigit } from './keypad';
import { orderOf } from './keys';

/** Hands a key on to the host's orders. Fields keep their own keys, and a focused button its Space and Enter. */
export function direct(event: KeyboardEvent, host: Conductor, onScreen: () => void): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const order = orderOf(event.key);
  const { state } = host;
  const moment = momentOf(state);
  if (!order || moment === 'setup') return;
  const target = event.target instanceof Element ? event.target : document.body;
  const writes = target.closest('input, textarea, select') !== null;
  const always = event.key === 'F5' || event.key === 'PageDown' || event.key === 'PageUp' || order.do === 'escape';
  if ((writes || state.keys || state.reader) && !always) return;
  if (target.closest('button, summary, a') && (event.key === 'Enter' || event.key === ' ')) return;
  if (order.do === 'escape' && state.keys) return; // the dialog closes itself
  event.preventDefault();
  if (event.repeat) return;
  const counting = moment === 'voting' && state.byHand;
  switch (order.do) {
    case 'next':
      return host.next();
    case 'back':
      return host.back();
    case 'blank':
      return host.set({ blank: !state.blank });
    case 'escape':
      return host.set({ keys: false, blank: false, defence: undefined, reader: false });
    case 'enter':
      return counting ? enterNumber(host) : host.next();
    case 'up':
    case 'down':
      return moveCursor(host, order.do === 'up' ? -1 : 1);
    case 'digit':
      if (counting) return typeDigit(host, order.digit);
      return order.digit === '0' ? undefined : void host.pick(Number(order.digit) - 1);
    case 'again':
      return host.again();
    case 'defend':
      return host.defend();
    case 'both':
      return void host.both();
    case 'keys':
      return host.set({ keys: true });
    case 'screen':
      return onScreen();
    case 'none':
  }
}
