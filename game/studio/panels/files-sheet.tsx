import type { JSX } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Lang } from '../../outcome/drafts';
import { say } from '../../words/say';
import { studio } from '../../words/studio';
import { type Manuscript, titleOf } from '../manuscript';
import type { KeptEpisode, KeptVersion } from '../shelf/shelf';
import type { Wish } from '../template/new-episode';
import { Sheet } from './sheet';

interface FilesSheetProps {
  readonly lang: Lang;
  readonly open: Manuscript | undefined; // what is on the desk
  readonly season: readonly { readonly folder: string; readonly title: string }[]; // the game's own episodes
  readonly list: () => Promise<readonly KeptEpisode[]>;
  readonly historyOf: (id: string) => Promise<readonly KeptVersion[]>;
  readonly onNew: (wish: Wish) => void;
  readonly onOpen: (manuscript: Manuscript, marks: boolean) => void;
  readonly onOpenFiles: (files: Iterable<File>) => void;
  readonly onOpenSeason: (folder: string) => void;
  readonly onSave: (file: string) => void;
  readonly onRemove: (id: string) => Promise<void>;
  readonly onSpeak: (lang: Lang) => void;
  readonly onClose: () => void;
}

function when(at: number, lang: Lang): string {
  return new Intl.DateTimeFormat(lang === 'fr' ? 'fr-FR' : 'en-GB', { dateStyle: 'medium', timeStyle: 'short' }).format(at);
}

/** Episodes: a new one, those on this device with their history, real files, and the game's own. */
export function FilesSheet({ lang, open, season, list, historyOf, onNew, onOpen, onOpenFiles, onOpenSeason, onSave, onRemove, onSpeak, onClose }: FilesSheetProps): JSX.Element {
  const [kept, setKept] = useState<readonly KeptEpisode[]>([]);
  const refresh = useCallback(() => void list().then(setKept, () => setKept([])), [list]);
  const [history, setHistory] = useState<readonly KeptVersion[]>([]);
  useEffect(refresh, [refresh]);
  const id = open?.id;
  useEffect(() => {
    if (id !== undefined) void historyOf(id).then(setHistory, () => setHistory([]));
  }, [historyOf, id]);
  return (
    <Sheet title={say(studio.filesTitle, lang)} lang={lang} wide onClose={onClose}>
      <p class="voice sheet-lead">{say(studio.filesWelcome, lang)}</p>
      <div class="sheet-columns">
        <NewEpisode lang={lang} onNew={onNew} />
        <div class="sheet-column">
          <section>
            <h3>{say(studio.onDevice, lang)}</h3>
            {kept.length === 0 && <p class="muted">{say(studio.onDeviceNone, lang)}</p>}
            <ul class="rows">
              {kept.map(({ manuscript, at }) => (
                <KeptRow
                  key={manuscript.id}
                  manuscript={manuscript}
                  at={at}
                  lang={lang}
                  onOpen={() => onOpen(manuscript, false)}
                  onRemove={() => void onRemove(manuscript.id).then(refresh)}
                />
              ))}
            </ul>
          </section>
          <section>
            <h3>{say(studio.open, lang)}</h3>
            <p class="muted">{say(studio.openAbout, lang)}</p>
            <p class="row-of-buttons">
              <label class="small-button file-button">
                <input
                  type="file"
                  accept=".ink"
                  multiple
                  onChange={(event) => {
                    onOpenFiles([...(event.currentTarget.files ?? [])]);
                    event.currentTarget.value = '';
                  }}
                />
                {say(studio.open, lang)}
              </label>
              {open &&
                Object.keys(open.files).map((file) => (
                  <button type="button" key={file} class="small-button" onClick={() => onSave(file)}>
                    {say(studio.saveFile, lang, { file })}
                  </button>
                ))}
            </p>
          </section>
          {open && (
            <section>
              <h3>{say(studio.history, lang)}</h3>
              <p class="muted">{say(history.length > 0 ? studio.historyAbout : studio.historyNone, lang)}</p>
              <ol class="rows">
                {history.map(({ at, manuscript }) => (
                  <li key={at}>
                    <span>{when(at, lang)}</span>{' '}
                    <button type="button" class="link-button" onClick={() => onOpen(manuscript, true)}>
                      {say(studio.restore, lang)}
                    </button>
                  </li>
                ))}
              </ol>
            </section>
          )}
          {season.length > 0 && (
            <section>
              <h3>{say(studio.season, lang)}</h3>
              <ul class="rows">
                {season.map(({ folder, title }) => (
                  <li key={folder}>
                    <button type="button" class="link-button" onClick={() => onOpenSeason(folder)}>
                      {title}
                    </button>
                  </li>
                ))}
              </ul>
            </section>
          )}
          <p class="sheet-foot">
            <span class="segments" role="group" aria-label={say(studio.speaks, lang)}>
              {(['fr', 'en'] as const).map((one) => (
                <button type="button" key={one} lang={one} aria-pressed={lang === one} onClick={() => onSpeak(one)}>
                  {one === 'fr' ? 'Français' : 'English'}
                </button>
              ))}
            </span>{' '}
            <a class="link-button" href="./">
              {say(studio.game, lang)}
            </a>
          </p>
        </div>
      </div>
    </Sheet>
  );
}

function NewEpisode({ lang, onNew }: Pick<FilesSheetProps, 'lang' | 'onNew'>): JSX.Element {
  const [wish, setWish] = useState<Wish>({ fr: '', en: '', company: '' });
  const field = (key: keyof Wish, label: string, hint: string, textLang: Lang | undefined): JSX.Element => (
    <label class="field">
      <span>{label}</span>
      <input type="text" {...(textLang && { lang: textLang })} value={wish[key]} placeholder={hint} onInput={(event) => setWish({ ...wish, [key]: event.currentTarget.value })} />
    </label>
  );
  return (
    <form
      class="sheet-column new-episode"
      onSubmit={(event) => {
        event.preventDefault();
        onNew(wish);
      }}
    >
      <h3>{say(studio.fresh, lang)}</h3>
      <p class="muted">{say(studio.freshAbout, lang)}</p>
      {field('fr', say(studio.freshTitle, lang), 'Le café de dix heures', 'fr')}
      {field('en', say(studio.freshTitleEn, lang), 'Ten o’clock coffee', 'en')}
      {field('company', say(studio.freshCompany, lang), 'Verrerie Ardent', undefined)}
      <button type="submit" class="button button--primary">
        {say(studio.freshMake, lang)}
      </button>
    </form>
  );
}

interface KeptRowProps {
  readonly manuscript: Manuscript;
  readonly at: number;
  readonly lang: Lang;
  readonly onOpen: () => void;
  readonly onRemove: () => void;
}

/** One episode on this device. Erasing asks first: nothing brings it back. */
function KeptRow({ manuscript, at, lang, onOpen, onRemove }: KeptRowProps): JSX.Element {
  const [asking, setAsking] = useState(false);
  const title = titleOf(manuscript, lang);
  return (
    <li>
      <button type="button" class="link-button" onClick={onOpen}>
        {title}
      </button>{' '}
      <span class="muted">{say(studio.changed, lang, { date: when(at, lang) })}</span>{' '}
      {asking ? (
        <span role="alert">
          {say(studio.removeAsk, lang, { title })}{' '}
          <button type="button" class="small-button" onClick={onRemove}>
            {say(studio.remove, lang)}
          </button>{' '}
          <button type="button" class="small-button" onClick={() => setAsking(false)}>
            {say(studio.cancel, lang)}
          </button>
        </span>
      ) : (
        <button type="button" class="link-button link-button--quiet" aria-label={`${say(studio.remove, lang)} ${title}`} onClick={() => setAsking(true)}>
          {say(studio.remove, lang)}
        </button>
      )}
    </li>
  );
}
