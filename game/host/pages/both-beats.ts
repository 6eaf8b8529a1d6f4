import type { Lang } from '../../outcome/drafts';
import type { World } from '../../session/session';
import type { Beat } from '../../story/beat';
import type { BothBeats } from './ask';
import { forkRide } from './fork';
import type { Seminar } from './seminar';

/** Reads each beat in the other language too, for the phones: by playing the same ride once more. The newest beat wins. */
export class BeatReader {
  private beat: Beat | undefined;

  constructor(
    private readonly world: World,
    private readonly tell: (beats: BothBeats) => void,
  ) {}

  read(beat: Beat | undefined, { episode, lang }: Pick<Seminar, 'episode' | 'lang'>): void {
    if (this.beat === beat) return;
    this.beat = beat;
    const twin: Lang = lang === 'fr' ? 'en' : 'fr';
    const alone: BothBeats = lang === 'fr' ? { fr: beat, en: undefined } : { fr: undefined, en: beat };
    this.tell(alone);
    void forkRide(this.world, episode, twin).then(({ state }) => {
      if (this.beat === beat) this.tell({ ...alone, [twin]: state.beat });
    });
  }
}
