import type { Lang } from '../../outcome/drafts';
import type { CompiledStory } from '../../story/compiled';
import { type Played, type ToPlayer, toStudio } from './messages';

const pause = 600; // milliseconds without news from the reader

/** The studio's end of the wire to the player in its frame. What is said before the frame listens is said again when it does. */
export class PreviewLink {
  private frame: HTMLIFrameElement | null = null;
  private ready = false;
  private timer: number | undefined;
  private last: Extract<ToPlayer, { type: 'stories' }> | undefined;

  constructor(
    private readonly onPlayed: (played: Played) => void,
    private readonly onLeaving: (back: boolean) => void,
  ) {
    window.addEventListener('message', (event: MessageEvent<unknown>) => {
      if (event.origin !== location.origin || event.source !== this.frame?.contentWindow) return;
      const read = toStudio.safeParse(event.data);
      if (!read.success) return;
      if (read.data.type === 'played') this.onPlayed(read.data.played);
      else if (read.data.type === 'leaving') this.onLeaving(read.data.back);
      else {
        this.ready = true;
        if (this.last) this.say(this.last);
      }
    });
  }

  readonly attach = (frame: HTMLIFrameElement | null): void => {
    if (frame === this.frame) return;
    this.frame = frame;
    this.ready = false;
  };

  /** Hands over what plays. The player stays where it is, as far as the new text still has that place. */
  show(stories: Readonly<Partial<Record<Lang, CompiledStory>>>, lang: Lang, title: string): void {
    clearTimeout(this.timer);
    this.last = { type: 'stories', stories, lang, title };
    if (this.ready) this.say(this.last);
  }

  /** The same once writing pauses: a replay in the frame holds up whoever is still typing. */
  showSoon(stories: Readonly<Partial<Record<Lang, CompiledStory>>>, lang: Lang, title: string): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.show(stories, lang, title), this.last ? pause : 0);
  }

  play(log: Extract<ToPlayer, { type: 'play' }>['log']): void {
    this.say({ type: 'play', log });
  }

  restart(): void {
    this.say({ type: 'restart' });
  }

  /** Another episode is on the desk: the player forgets the one before. */
  reload(): void {
    clearTimeout(this.timer);
    this.ready = false;
    this.last = undefined;
    this.frame?.contentWindow?.location.reload();
  }

  private say(message: ToPlayer): void {
    this.frame?.contentWindow?.postMessage(message, location.origin);
  }
}
