/** A story that cannot go on. The player sees a sentence and a way back; the save stays as it is. */
export class StoryFault extends Error {
  constructor(
    readonly kind: 'endless' | 'runtime' | 'unreadable',
    readonly knot: string | undefined, // where it happened
    message: string,
    readonly at?: string, // runtime path of what ran last, as far as somebody watched
  ) {
    super(message);
    this.name = 'StoryFault';
  }
}
