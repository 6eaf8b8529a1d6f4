import type { Ease } from './ease';
import type { OpenGame } from './open-game';

/** Values of `T` that a movement leads to. */
export type Destination<T extends object> = { readonly [K in keyof T]?: number };

/** Starts tweens that keep the loop awake for exactly as long as they last. */
export class Movements {
  readonly #underWay = new Map<object, { stop(): void }>();

  constructor(private readonly game: OpenGame) {}

  /** Moves values of `target` in so many milliseconds. A movement of the same target that is under way gives way. */
  move<T extends object>(target: T, to: Destination<T>, milliseconds: number, ease: Ease, delay = 0): Promise<void> {
    this.stop(target);
    const release = this.game.pulse.hold();
    return new Promise((resolve) => {
      const over = (): void => {
        release();
        if (this.#underWay.get(target) === tween) this.#underWay.delete(target);
        resolve();
      };
      const tween = this.game.scene.tweens.add({ targets: target, ...to, duration: milliseconds, delay, ease, onComplete: over, onStop: over });
      this.#underWay.set(target, tween);
    });
  }

  stop(target: object): void {
    this.#underWay.get(target)?.stop();
  }

  stopAll(): void {
    for (const tween of this.#underWay.values()) tween.stop();
  }
}
