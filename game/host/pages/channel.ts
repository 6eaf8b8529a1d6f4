import type { ScreenView } from './screen-view';

/** What the host's page and the window for the room say to each other; both are of one browser. */
type Message = { readonly type: 'view'; readonly view: ScreenView } | { readonly type: 'here' } | { readonly type: 'gone' } | { readonly type: 'who' };

const name = 'sam-room-screen';

/** The host's end: tells every screen what to show, and knows whether there is one. */
export class ScreenSender {
  private readonly channel = new BroadcastChannel(name);
  private latest: ScreenView | undefined;

  constructor(private readonly onScreen: (isThere: boolean) => void) {
    this.channel.onmessage = ({ data }: MessageEvent<Message>) => {
      if (data.type === 'here') {
        this.onScreen(true);
        if (this.latest) this.say({ type: 'view', view: this.latest });
      }
      if (data.type === 'gone') this.onScreen(false);
    };
    this.say({ type: 'who' }); // a screen that was open before this page was reloaded
  }

  show(view: ScreenView): void {
    this.latest = view;
    this.say({ type: 'view', view });
  }

  private say(message: Message): void {
    this.channel.postMessage(message);
  }
}

/** The screen's end. It keeps showing what it was told last, whatever becomes of the host's page. */
export function watchScreen(show: (view: ScreenView) => void): void {
  const channel = new BroadcastChannel(name);
  const say = (message: Message): void => channel.postMessage(message);
  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    if (data.type === 'view') show(data.view);
    if (data.type === 'who') say({ type: 'here' });
  };
  window.addEventListener('pagehide', () => say({ type: 'gone' }));
  say({ type: 'here' });
}
