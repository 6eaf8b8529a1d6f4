import type { Intent } from '../../session/intent';
import { Session, type World } from '../../session/session';
import type { GameState } from '../../session/state';
import { picked } from './ask';
import { readOn, settingsFor } from './fork';
import type { Seminar, Subject } from './seminar';

/** The story's side of a seminar, as `VoteDesk` is the votes': the room's own ride, and what a decision does to it. */
export class StoryDesk {
  private constructor(private readonly session: Session) {}

  /** The seminar's episode, from its beginning when `fresh`, otherwise from where the room left it. */
  static async open(world: World, { episode, lang }: Seminar, fresh: boolean): Promise<StoryDesk> {
    const session = await Session.open(world, settingsFor(lang));
    await session.send({ type: 'set', settings: { lang } });
    await session.send({ type: 'ride', episode, fresh });
    return new StoryDesk(session);
  }

  get state(): GameState {
    return this.session.state;
  }

  /** Decisions taken so far: the next one's index in the ride's log. */
  get taken(): number {
    return this.state.decisions.taken;
  }

  subscribe(listener: () => void): void {
    this.session.subscribe(listener);
  }

  async send(intent: Intent): Promise<void> {
    await this.session.send(intent);
  }

  /** Takes a choice. Whatever was skipped is read first: a choice is made at the last line. */
  async take(option: number): Promise<void> {
    const choice = this.state.beat?.choices[option];
    if (!choice) return;
    while (await readOn(this.session));
    await this.session.send({ type: 'choose', index: choice.index });
  }

  /** Fills the part of a form in that the room picked. */
  async fill(subject: Subject, option: number): Promise<void> {
    const draft = picked(this.state, subject, option);
    if (draft) await this.session.send({ type: 'revise-draft', draft });
  }
}
