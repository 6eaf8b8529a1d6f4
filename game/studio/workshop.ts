import type { Lang } from '../outcome/drafts';
import type { Mend } from '../story/diagnostic';
import type { Manuscript } from './manuscript';
import type { Played } from './preview/messages';
import { applyChanges } from './reading/apply-changes';
import { emptyReading, type Reading } from './reading/read-manuscript';

export type View = 'text' | 'map' | 'preview' | 'problems';
export type PreviewSize = 'phone' | 'desktop' | 'room';
export type Sheet = 'files' | 'choice' | 'audit' | 'publish' | 'script' | 'help';

/** A place to bring the caret to. A new `turn` asks again, even for the same line. */
export interface Goto {
  readonly file: string;
  readonly line: number;
  readonly turn: number;
}

/** Everything the studio's screen depends on. */
export interface WorkshopState {
  readonly speaks: Lang; // the interface
  readonly manuscript: Manuscript | undefined; // undefined: nothing is open yet
  readonly lang: Lang; // whose text is on the desk and in the preview
  readonly file: string; // on the desk
  readonly beside: boolean; // the other language lies beside it, in the place of the map
  readonly caret: number; // its line in `file`
  readonly goto: Goto | undefined;
  readonly reading: Reading;
  readonly whole: boolean; // the reading is about the text as it stands, Ink's word included
  readonly played: Played | undefined; // where the preview is
  readonly remark: { readonly kind: 'went' | 'jumped' | 'searching'; readonly scene: string } | undefined; // about *Play from here*
  readonly saved: number | 'failed' | undefined; // when, in milliseconds
  readonly isElsewhere: boolean; // another tab writes this episode, too
  readonly view: View; // on screens with room for one part only
  readonly size: PreviewSize;
  readonly sheet: Sheet | undefined; // what lies over everything
  readonly isDropping: boolean; // files hover over the page
  readonly isRefused: boolean; // what was opened last held no Ink
}

type Listener = (state: WorkshopState, before: WorkshopState) => void;

/** What is on the desk, and the only place where that changes. Panels take the state and call these. */
export class Workshop {
  state: WorkshopState;
  private turns = 0; // over all episodes: an editor that outlives one must not take a new turn for an old one
  private readonly listeners = new Set<Listener>();

  constructor(speaks: Lang) {
    this.state = {
      speaks,
      manuscript: undefined,
      lang: speaks,
      file: '',
      beside: false,
      caret: 1,
      goto: undefined,
      reading: emptyReading,
      whole: false,
      played: undefined,
      remark: undefined,
      saved: undefined,
      isElsewhere: false,
      view: 'text',
      size: 'phone',
      sheet: 'files',
      isDropping: false,
      isRefused: false,
    };
  }

  /** Calls back after every change. Returns its own undo. */
  subscribe(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  readonly set = (change: Partial<WorkshopState>): void => {
    const before = this.state;
    this.state = { ...before, ...change };
    for (const listener of this.listeners) listener(this.state, before);
  };

  /** Lays an episode on the desk, in the interface's language where it has it. */
  readonly open = (manuscript: Manuscript): void => {
    const { speaks } = this.state;
    const lang = manuscript.roots[speaks] !== undefined ? speaks : speaks === 'fr' ? 'en' : 'fr';
    const file = manuscript.roots[lang] ?? Object.keys(manuscript.files)[0] ?? '';
    this.set({
      manuscript,
      lang,
      file,
      caret: 1,
      goto: { file, line: 1, turn: ++this.turns }, // the keys write at once
      reading: emptyReading,
      whole: false,
      played: undefined,
      remark: undefined,
      sheet: undefined,
      isRefused: false,
      view: 'text',
      saved: undefined,
      isElsewhere: false,
    });
  };

  /** The text of a file as it stands now. */
  readonly textOf = (file: string): string => this.state.manuscript?.files[file] ?? '';

  readonly write = (file: string, text: string): void => {
    const { manuscript } = this.state;
    if (!manuscript || manuscript.files[file] === text) return;
    this.set({ manuscript: { ...manuscript, files: { ...manuscript.files, [file]: text } }, whole: false });
  };

  /** Changes what the manuscript says of itself: its folder, its stop, its other language. */
  readonly revise = (change: Partial<Manuscript>): void => {
    const { manuscript } = this.state;
    if (manuscript) this.set({ manuscript: { ...manuscript, ...change }, whole: false });
  };

  readonly mend = ({ changes }: Mend): void => {
    const { manuscript } = this.state;
    if (manuscript) this.revise({ files: { ...applyChanges(manuscript.files, changes) } });
  };

  /** Brings a line onto the desk, whichever file it stands in. */
  readonly go = (file: string, line: number): void => {
    const { manuscript, lang } = this.state;
    if (manuscript?.files[file] === undefined) return;
    const other: Lang = lang === 'fr' ? 'en' : 'fr';
    this.set({ file, lang: manuscript.roots[other] === file ? other : lang, goto: { file, line, turn: ++this.turns }, view: 'text' });
  };

  /** Turns to the other language: its text, its map, its preview. */
  readonly turnTo = (lang: Lang): void => {
    const { manuscript, file } = this.state;
    this.set({ lang, file: manuscript?.roots[lang] ?? file, caret: 1 });
  };

  /** Begins the other language as a copy of this one, to be rewritten: same scenes, names and points. */
  readonly addTwin = (lang: Lang): void => {
    const { manuscript } = this.state;
    const from = manuscript?.roots[lang === 'fr' ? 'en' : 'fr'];
    if (!manuscript || from === undefined) return;
    const name = `${lang}.ink` in manuscript.files ? `${lang}-${from}` : `${lang}.ink`;
    this.revise({ files: { ...manuscript.files, [name]: manuscript.files[from] ?? '' }, roots: { ...manuscript.roots, [lang]: name } });
    this.turnTo(lang);
  };
}
