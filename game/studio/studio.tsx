import '../ui/style/fonts.css';
import '../ui/style/tokens.css';
import '../ui/style/base.css';
import './studio.css';
import { type JSX, render } from 'preact';
import { episodes as season } from '../../stories/trail.json';
import { languages, type Lang } from '../outcome/drafts';
import { itemsOf, scanInk, type SourceChoice } from '../story/scan';
import { say } from '../words/say';
import { studio } from '../words/studio';
import { AuditSheet } from './audit/audit-sheet';
import { ChoiceSheet } from './choice/choice-sheet';
import { changeChoice, type Wording, wordingOf } from './choice/change-choice';
import { addChoice, type NewChoice, removeChoice, spotIn } from './choice/new-choice';
import { layTogether, type Manuscript, titleOf } from './manuscript';
import { HelpSheet } from './help/help-sheet';
import { FilesSheet } from './panels/files-sheet';
import { goAround, listenToKeys } from './parts';
import { playHere } from './play-here';
import { PreviewLink } from './preview/preview-link';
import { ReadingDesk } from './reading/reading-desk';
import { keepLastWords, keepSaved } from './shelf/keep-saved';
import { readInkFiles, saveText } from './shelf/files';
import { Shelf } from './shelf/shelf';
import { PublishSheet } from './publish/publish-sheet';
import { ScriptSheet } from './script/script-sheet';
import { StudioScreen } from './studio-screen';
import { newEpisode } from './template/new-episode';
import { takeDrops } from './take-drops';
import { startWorker } from './workers';
import { Workshop, type WorkshopState } from './workshop';

/** Builds the studio once and connects it: the only file that knows all of its parts. */
const host = document.getElementById('studio');
if (!host) throw new Error('studio.html has no element "studio".');

function firstLanguage(): Lang {
  try {
    const kept = languages.find((lang) => lang === localStorage.getItem('lang'));
    if (kept) return kept;
  } catch {
    // storage is forbidden here: the browser's language it is
  }
  return navigator.language.startsWith('fr') ? 'fr' : 'en';
}

const newId = (): string => crypto.randomUUID?.() ?? String(Date.now()); // a page that came by plain http has no UUIDs
const seasonTexts = import.meta.glob<string>('../../stories/*/*.ink', { query: '?raw', import: 'default' });
const workshop = new Workshop(firstLanguage());
const shelf = new Shelf();
const saver = keepSaved(workshop, shelf);
const link = new PreviewLink((played) => workshop.set({ played }), goAround);
const desk = new ReadingDesk(
  () => startWorker('reader'),
  (reading, whole) => {
    const { manuscript } = workshop.state;
    if (manuscript) workshop.set({ reading, whole });
  },
);

const lastWords = keepLastWords(shelf).catch(() => undefined); // storage is forbidden here
const listEpisodes = () => lastWords.then(() => shelf.list());
const historyOf = (id: string) => shelf.history(id);

function openManuscript(manuscript: Manuscript, marks = false): void {
  if (marks || manuscript.id !== workshop.state.manuscript?.id) link.reload();
  workshop.open(manuscript);
  saver.keep(marks);
}

async function openFiles(files: Iterable<File>): Promise<void> {
  const texts = await readInkFiles(files);
  workshop.set({ isRefused: Object.keys(texts).length === 0 });
  if (!workshop.state.isRefused) openManuscript(layTogether(newId(), texts));
}

async function openSeason(folder: string): Promise<void> {
  const entry = season.find((one) => one.folder === folder);
  const texts = await Promise.all(languages.map(async (lang) => [`${lang}.ink`, (await seasonTexts[`../../stories/${folder}/${lang}.ink`]?.()) ?? ''] as const));
  if (!entry) return;
  const manuscript = { ...layTogether(`season-${folder}`, Object.fromEntries(texts)), slug: entry.id, number: entry.number, town: entry.town, teaser: entry.teaser };
  // What a trainer made of it before stays as it is: the game's own comes beside it.
  const kept = (await listEpisodes().catch(() => [])).find(({ manuscript: one }) => one.id === manuscript.id);
  const isAdapted = kept && JSON.stringify(kept.manuscript.files) !== JSON.stringify(manuscript.files);
  openManuscript(isAdapted ? { ...manuscript, id: newId() } : manuscript);
}

function takeChoice(choice: NewChoice, both: boolean): void {
  const { manuscript, lang, file, caret } = workshop.state;
  const source = manuscript?.files[file];
  if (!manuscript || source === undefined) return;
  const spot = spotIn(source, { line: caret });
  const twinFile = manuscript.roots[lang === 'fr' ? 'en' : 'fr'];
  const twin = both && twinFile !== undefined ? manuscript.files[twinFile] : undefined;
  workshop.revise({
    files: {
      ...manuscript.files,
      [file]: addChoice(source, spot, choice),
      ...(twin !== undefined && twinFile !== undefined && { [twinFile]: addChoice(twin, spotIn(twin, { flow: spot.flow, group: spot.group }), choice) }),
    },
  });
  workshop.set({ sheet: undefined });
  workshop.go(file, spot.line);
}

/** Puts a change to both texts: `here` to the one on the desk, `there` to its twin. */
function reviseBoth(here: (text: string) => string, there: (text: string) => string): void {
  const { manuscript, lang, file } = workshop.state;
  const source = manuscript?.files[file];
  if (!manuscript || source === undefined) return;
  const twinFile = manuscript.roots[lang === 'fr' ? 'en' : 'fr'];
  const twin = twinFile === undefined ? undefined : manuscript.files[twinFile];
  workshop.revise({ files: { ...manuscript.files, [file]: here(source), ...(twin !== undefined && twinFile !== undefined && { [twinFile]: there(twin) }) } });
}

/** Changes a choice of the text on the desk; its twin, where it is known by a name, takes over points and habit. */
function takeChange({ flow, label, line }: SourceChoice, wording: Wording): void {
  reviseBoth(
    (text) => changeChoice(text, { flow, label, line }, wording),
    (text) => changeChoice(text, { flow, label }, { effects: wording.effects, way: wording.way }),
  );
  workshop.set({ sheet: undefined });
  workshop.go(workshop.state.file, line);
}

/** Takes a choice out of the text on the desk, and out of its twin where it is known by a name. */
function dropChoice({ flow, label, line }: SourceChoice): void {
  reviseBoth(
    (text) => removeChoice(text, { flow, label, line }),
    (text) => removeChoice(text, { flow, label }),
  );
}

function sheetFor(state: WorkshopState): JSX.Element | null {
  const { sheet, speaks, manuscript, lang, file, caret } = state;
  const close = (): void => workshop.set({ sheet: undefined });
  const source = manuscript?.files[file] ?? '';
  switch (sheet) {
    case 'files':
      return (
        <FilesSheet
          lang={speaks}
          open={manuscript}
          season={season.flatMap(({ folder, open, title }) => (folder !== undefined && open ? [{ folder, title: say(title, speaks) }] : []))}
          list={listEpisodes}
          historyOf={historyOf}
          onNew={(wish) => openManuscript(newEpisode(newId(), wish), true)}
          onOpen={openManuscript}
          onOpenFiles={(files) => void openFiles(files)}
          onOpenSeason={(folder) => void openSeason(folder)}
          onSave={(name) => void saveText(`${manuscript?.id} ${name}`, name, manuscript?.files[name] ?? '')}
          onRemove={(id) => shelf.remove(id)}
          onSpeak={(one) => workshop.set({ speaks: one })}
          onClose={close}
        />
      );
    case 'choice':
      return (
        <ChoiceSheet
          spot={spotIn(source, { line: caret })}
          caret={caret}
          scenes={itemsOf(scanInk(source, file), 'flow').map(({ flow }) => flow)}
          textLang={lang}
          lang={speaks}
          hasTwin={manuscript?.roots[lang === 'fr' ? 'en' : 'fr'] !== undefined}
          onAdd={takeChoice}
          wordingOf={(choice) => wordingOf(source, choice)}
          onChange={takeChange}
          onRemove={dropChoice}
          onClose={close}
        />
      );
    case 'publish':
      return manuscript ? (
        <PublishSheet
          manuscript={manuscript}
          reading={state.reading}
          lang={speaks}
          onRevise={workshop.revise}
          onProblems={() => workshop.set({ sheet: undefined, view: 'problems' })}
          onClose={close}
        />
      ) : null;
    case 'audit':
      return manuscript ? (
        <AuditSheet
          sources={{ files: manuscript.files, roots: manuscript.roots }}
          textLang={lang}
          lang={speaks}
          plays={state.reading.stories[lang] !== undefined}
          onShow={(name, line) => {
            close();
            workshop.go(name, line);
          }}
          onClose={close}
        />
      ) : null;
    case 'script':
      return manuscript ? <ScriptSheet title={titleOf(manuscript, lang)} source={source} textLang={lang} lang={speaks} onClose={close} /> : null;
    case 'help':
      return <HelpSheet lang={speaks} onClose={close} />;
    case undefined:
      return null;
  }
}

function show(state: WorkshopState): void {
  document.documentElement.lang = state.speaks;
  document.title = state.manuscript ? `${titleOf(state.manuscript, state.lang)} · ${say(studio.name, state.speaks)}` : say(studio.name, state.speaks);
  render(
    <StudioScreen state={state} workshop={workshop} link={link} onPlayHere={() => void playHere(workshop, link)} onMend={workshop.mend} sheet={sheetFor(state)} />,
    host as HTMLElement,
  );
}

/** Draws once for all that changed in a row, and never while it draws: the editor tells of its caret in between. */
let isDrawing = false;
function draw(): void {
  if (isDrawing) return;
  isDrawing = true;
  queueMicrotask(() => {
    isDrawing = false;
    show(workshop.state);
  });
}

workshop.subscribe((state, before) => {
  draw();
  const { manuscript, reading, lang } = state;
  if (manuscript && manuscript !== before.manuscript) desk.read(manuscript.id, { files: manuscript.files, roots: manuscript.roots });
  if (manuscript && reading.stories !== before.reading.stories) link.showSoon(reading.stories, lang, titleOf(manuscript, lang));
  else if (manuscript && lang !== before.lang) link.show(reading.stories, lang, titleOf(manuscript, lang));
});
listenToKeys({ onPlay: () => void playHere(workshop, link), onKeep: () => saver.keep(false) });
takeDrops(
  (files) => void openFiles(files),
  (over) => workshop.set({ isDropping: over }),
);
show(workshop.state);
