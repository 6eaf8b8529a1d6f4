import type { Cue } from './cue';
import type { Stage } from './stage';

/** A stage that draws nothing and remembers what it was asked to show: for tests and text-only play. */
export class NullStage implements Stage {
  readonly shown: Cue[] = [];
  show(cue: Cue): void {
    this.shown.push(cue);
  }
  adjust(): void {}
  settled(): Promise<void> {
    return Promise.resolve();
  }
  destroy(): void {}
}
