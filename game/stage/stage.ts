import type { Cue } from './cue';

/** How the picture may move. `still`: reduced motion. `grain`: off in low-power mode. */
export interface StageSettings {
  readonly still: boolean;
  readonly grain: boolean;
}

/**
 * The picture behind the words. Three implementations: Phaser (`scenes/`), SVG images (`svg-stage`)
 * and none at all (`null-stage`). A stage is told what must be seen, never what happened; it finds
 * the difference to what it shows, moves there and goes to sleep. Words never wait for it.
 */
export interface Stage {
  /** Shows a cue. May be called again before the last one has settled: the newest wins. */
  show(cue: Cue): void;
  adjust(settings: StageSettings): void;
  /** Resolves when nothing moves or loads any more. For tests, screenshots and handing over to another stage. */
  settled(): Promise<void>;
  /** Removes every node, listener, texture and timer. */
  destroy(): void;
}
