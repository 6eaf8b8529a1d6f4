import { Story } from 'inkjs';
import type { Beat, Choice, Ending, Line, Picture, Standin } from './beat';
import type { CompiledStory } from './compiled';
import { StoryFault } from './fault';
import { formFrom, layOf } from './form';
import { type Heading, readHeading } from './heading';
import { all, last, readTags, type ValueOf } from './read-tags';
import { splitSpeaker } from './speaker';
import type { Tag } from './tag';
import type { Sound } from './vocabulary';

const slice = 20; // milliseconds between two looks at the clock
const mostLines = 500; // of one beat; more is a story that prints for ever
const mostCharacters = 200_000; // of one beat
const mostPieces = 2000; // of one line: words, glue and values
export const longestText = 1_000_000; // characters in one variable or line; a text that doubles for ever takes the whole process down

/** What a choice does that has no tags, as in most stories from outside. */
const plainChoice: Omit<Choice, 'index' | 'id' | 'text'> = { effects: [], why: undefined, campaign: {}, profile: [], google: [], verdict: undefined, way: undefined };

const startPicture: Picture = { place: 'main-street', time: 'dusk', left: undefined, right: undefined };

/** What an Ink value may be when the game sets it. */
export type InkValue = number | string | boolean;

/**
 * One story being played: the only place that talks to Ink's runtime. It runs from decision to
 * decision and hands out beats. The same story, seed and choices always give the same beats.
 */
export class Episode {
  readonly heading: Heading;
  protected readonly story: Story; // the explorer looks over its shoulder
  protected patience = 1600; // milliseconds for one beat: a story that loops is stopped within two seconds
  private readonly ids: Readonly<Record<string, string>>;
  private picture = startPicture;
  private trouble: string | undefined;

  /** @throws StoryFault when the JSON is no Ink story, or one of a format this runtime cannot read. */
  constructor(
    compiled: CompiledStory,
    private readonly seed: number,
  ) {
    this.ids = compiled.ids;
    try {
      this.story = new Story(compiled.ink);
    } catch (error) {
      throw new StoryFault('unreadable', undefined, error instanceof Error ? error.message : String(error));
    }
    this.heading = readHeading(this.story.globalTags);
    this.story.state.storySeed = seed % 2_147_483_647;
    this.story.allowExternalFunctionFallbacks = true;
    this.story.onError = (message: string) => {
      if (!/WARNING/.test(message)) this.trouble ??= message;
    };
  }

  /** The value of a variable, if the story declares it and it is no list. */
  get(name: string): InkValue | undefined {
    const value: unknown = this.story.variablesState.$(name);
    return typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean' ? value : undefined;
  }

  /** Sets a variable if the story declares it; others are not the story's business. */
  set(name: string, value: InkValue): void {
    if (this.story.variablesState.$(name) !== undefined && this.story.variablesState.$(name) !== null) this.story.variablesState.$(name, value);
  }

  /**
   * Runs to the next decision.
   * @throws StoryFault when the story stops with an error, or runs without end.
   */
  next(): Beat {
    const lines: Line[] = [];
    const beatTags: Tag[] = [];
    let knot = this.knot();
    const deadline = performance.now() + this.patience;
    let characters = 0;
    while (this.story.canContinue) {
      this.step(deadline);
      knot ??= this.knot(); // a story that begins is in no knot before its first line
      const text = this.story.currentText ?? '';
      const tags = readTags(this.story.currentTags);
      characters += text.length;
      if (lines.length >= mostLines || characters > mostCharacters)
        throw this.endless(`More than ${mostLines} lines or ${mostCharacters} characters come without a choice between them.`);
      beatTags.push(...tags);
      const line = this.lineFrom(text, tags);
      if (line) lines.push(line);
    }
    const choices = this.story.currentChoices.map((choice) => this.choiceFrom(choice));
    return {
      knot,
      lines,
      ask: last(beatTags, 'ask'),
      hint: last(beatTags, 'hint'),
      note: last(beatTags, 'note'),
      form: formFrom(beatTags, layOf(this.seed, knot ?? '')),
      choices,
      replies: all(beatTags, 'reply').map(([who, text]) => ({ who, text })),
      silence: last(beatTags, 'silence'),
      ending: choices.length === 0 ? endingFrom(beatTags) : undefined,
    };
  }

  /** Takes a choice of the last beat, by its index, and runs on. */
  choose(index: number): Beat {
    this.story.ChooseChoiceIndex(index);
    return this.next();
  }

  /** One line, in slices of time, so that a line that never ends can be stopped. */
  private step(deadline: number): void {
    const before = this.knot();
    const fault = (message: string): StoryFault => new StoryFault('runtime', /Ink Pointer -> ([^\s.)]+)/.exec(message)?.[1] ?? this.knot() ?? before, message);
    try {
      do {
        this.story.ContinueAsync(slice);
        this.watchTexts();
        if (!this.story.asyncContinueComplete && performance.now() > deadline) throw this.endless();
      } while (!this.story.asyncContinueComplete);
    } catch (error) {
      throw error instanceof StoryFault ? error : fault(error instanceof Error ? error.message : String(error));
    }
    if (this.trouble !== undefined) throw fault(this.trouble);
    if (performance.now() > deadline) throw this.endless();
  }

  /** Stops a story whose texts grow without end, while there is still memory to say so. */
  protected watchTexts(): void {
    const { callStack, variablesState, outputStream } = this.story.state;
    const names = variablesState as unknown as { readonly _globalVariables: ReadonlyMap<string, { readonly value?: unknown }> };
    for (const held of [names._globalVariables, callStack.currentElement.temporaryVariables as typeof names._globalVariables]) {
      for (const [name, { value }] of held) {
        if (typeof value === 'string' && value.length > longestText) throw this.grown(`The text "${name}"`);
      }
    }
    const printed = (outputStream as readonly { readonly value?: unknown }[]).reduce((sum, { value }) => sum + (typeof value === 'string' ? value.length : 0), 0);
    if (printed > longestText) throw this.grown('A line');
    if (outputStream.length > mostPieces) throw this.endless(); // Ink looks through all of them at each new one: minutes go by long before a line has that many characters
  }

  protected endless(what = 'The story runs without reaching a choice or an end.'): StoryFault {
    return new StoryFault('endless', this.knot(), what);
  }

  protected grown(what: string): StoryFault {
    return new StoryFault('runtime', this.knot(), `${what} grew beyond ${longestText} characters.`);
  }

  /** The knot the story is in, if it is in one. Looked for at every line: Ink's own paths would have to be put together each time. */
  private knot(): string | undefined {
    const { state } = this.story;
    let container = state.callStack.currentElement.currentPointer.container ?? state.previousPointer.container;
    while (container?.parent?.parent) container = container.parent as typeof container;
    const name = container?.parent ? container.name : null;
    return name && !/^\d+$/.test(name) && name !== 'global decl' ? name : undefined;
  }

  private lineFrom(raw: string, tags: readonly Tag[]): Line | undefined {
    const { speaker, text } = splitSpeaker(raw.replace(/\s+/g, ' '));
    const sounds: Sound[] = [];
    for (const tag of tags) {
      if (tag.key === 'place') this.picture = { ...this.picture, place: tag.value[0], time: tag.value[1] ?? this.picture.time };
      if (tag.key === 'left' || tag.key === 'right') this.picture = { ...this.picture, [tag.key]: standinFrom(tag.value, this.picture[tag.key]) };
      if (tag.key === 'sound') sounds.push(tag.value);
    }
    for (const tag of tags) {
      if (tag.key === 'mood' || tag.key === 'pose') this.restyle(speaker, tag.key === 'mood' ? { expression: tag.value } : { pose: tag.value });
    }
    const shows = (what: ValueOf<'show'>): boolean => tags.some((tag) => tag.key === 'show' && tag.value === what);
    if (text === '') return undefined; // Ink prints empty lines around diverts; their tags still count
    return { text, speaker, picture: this.picture, sounds, showsOutcome: shows('outcome'), pinned: shows('card') };
  }

  /** A mood belongs to whoever speaks, or to the one on the right when the narrator does. */
  private restyle(speaker: string | undefined, change: Partial<Standin>): void {
    const side = this.picture.left?.who === speaker ? 'left' : 'right';
    const standin = this.picture[side];
    if (standin) this.picture = { ...this.picture, [side]: { ...standin, ...change } };
  }

  private choiceFrom({ index, text, targetPath, tags: raw }: Story['currentChoices'][number]): Choice {
    const tags = readTags(raw);
    // Without a label the text is the surest thing to know a choice by: it survives lines added above it.
    const id = this.ids[targetPath?.toString() ?? ''] ?? `text:${text}`;
    if (tags.length === 0) return { index, id, text, ...plainChoice };
    return {
      index,
      id,
      text,
      effects: all(tags, 'effect').map(([score, points]) => ({ score, points })),
      why: last(tags, 'why'),
      campaign: Object.fromEntries(all(tags, 'campaign')),
      profile: all(tags, 'profile'),
      google: all(tags, 'google').map(([check, on]) => [check, on === 'yes'] as const),
      verdict: last(tags, 'verdict'),
      way: last(tags, 'way'),
    };
  }
}

function standinFrom(words: ValueOf<'left'>, before: Standin | undefined): Standin | undefined {
  const [who, expression, pose] = words;
  if (who === 'nobody') return undefined;
  const same = before?.who === who ? before : undefined;
  return { who, expression: expression ?? same?.expression ?? 'neutral', pose: pose ?? same?.pose ?? 'own' };
}

function endingFrom(tags: readonly Tag[]): Ending | undefined {
  const id = last(tags, 'ending');
  return id === undefined ? undefined : { id, peers: all(tags, 'peer').map(([who, text]) => ({ who, text })), action: last(tags, 'action') };
}
