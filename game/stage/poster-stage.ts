import type { Cue } from './cue';
import type { Stage } from './stage';

/**
 * The poster that came with the page, as a stage: good for the one cue it was drawn for, and free. It
 * says when something else must be seen, so that no other stage is opened before there is need of it.
 */
export class PosterStage implements Stage {
  readonly #poster: readonly Element[];
  readonly #shows: string;

  /** `cue`: what the poster shows; undefined when it does not fit. */
  constructor(
    host: HTMLElement,
    cue: Cue | undefined,
    private readonly outgrown: () => void,
  ) {
    this.#poster = [...host.children];
    this.#shows = this.#poster.length > 0 ? JSON.stringify(cue) : '';
  }

  show(cue: Cue): void {
    if (JSON.stringify(cue) !== this.#shows) this.outgrown();
  }

  adjust(): void {
    // paper does not move
  }

  settled(): Promise<void> {
    return Promise.resolve();
  }

  destroy(): void {
    for (const element of this.#poster) element.remove();
  }
}
