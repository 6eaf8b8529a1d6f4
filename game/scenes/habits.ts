/** Something small that happens now and then while nobody does anything. */
export interface Habit {
  readonly from: number; // shortest pause before it, in milliseconds
  readonly to: number; // longest pause
  readonly fps: number; // how often `draw` is called while it lasts
  readonly lasts: number; // milliseconds
  /** Draws the gesture at `progress` 0..1 of its course; it is at rest at both ends. */
  draw(progress: number): void;
}

/**
 * Gives the picture its small life by timers rather than by a running loop: a blink is two frames,
 * and between two gestures nothing is awake at all.
 */
export class Habits {
  readonly #timers = new Set<ReturnType<typeof setTimeout>>();
  readonly #underWay = new Set<Habit>();

  #gestures = 0;

  /** True while a gesture that was asked for once is under way. */
  get busy(): boolean {
    return this.#gestures > 0;
  }

  /** Begins both kinds: habits come back, gestures happen once. */
  start(habits: readonly Habit[], gestures: readonly Habit[]): void {
    this.stop();
    for (const habit of habits) this.#next(habit);
    for (const gesture of gestures) this.#begin(gesture, () => this.#gestures--);
    this.#gestures = gestures.length;
  }

  /** Leaves everything at rest. */
  stop(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers.clear();
    for (const habit of this.#underWay) habit.draw(1);
    this.#underWay.clear();
    this.#gestures = 0;
  }

  #next(habit: Habit): void {
    this.#in(habit.from + Math.random() * (habit.to - habit.from), () => this.#begin(habit, () => this.#next(habit)));
  }

  #begin(habit: Habit, then: () => void): void {
    this.#underWay.add(habit);
    this.#go(habit, 0, then);
  }

  #go(habit: Habit, elapsed: number, then: () => void): void {
    habit.draw(Math.min(1, elapsed / habit.lasts));
    if (elapsed >= habit.lasts) {
      this.#underWay.delete(habit);
      then();
      return;
    }
    const step = Math.min(1000 / habit.fps, habit.lasts - elapsed);
    this.#in(step, () => this.#go(habit, elapsed + step, then));
  }

  #in(milliseconds: number, what: () => void): void {
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      what();
    }, milliseconds);
    this.#timers.add(timer);
  }
}
