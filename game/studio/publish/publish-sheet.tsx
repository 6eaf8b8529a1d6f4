import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { languages, type Lang } from '../../outcome/drafts';
import { Icon } from '../../ui/icon';
import { plural, say } from '../../words/say';
import { studio } from '../../words/studio';
import { publishing } from '../../words/studio-publish';
import { type Manuscript, slugOf } from '../manuscript';
import { Sheet } from '../panels/sheet';
import type { Reading } from '../reading/read-manuscript';
import { download } from '../shelf/files';
import { publishedPage } from './published-page';
import { seasonZip } from './season-folder';
import { folderOf, trailEntry } from './trail-entry';

interface PublishSheetProps {
  readonly manuscript: Manuscript;
  readonly reading: Reading;
  readonly lang: Lang;
  readonly onRevise: (change: Partial<Manuscript>) => void;
  readonly onProblems: () => void;
  readonly onClose: () => void;
}

type Outcome = { readonly kind: 'working' } | { readonly kind: 'done'; readonly file: string; readonly size: number } | { readonly kind: 'failed'; readonly reason: string };

/** Publishing: first what is still missing in either language, then the two ways out of the studio. */
export function PublishSheet({ manuscript, reading, lang, onRevise, onProblems, onClose }: PublishSheetProps): JSX.Element {
  const [outcome, setOutcome] = useState<Outcome>();
  const { stories, problems } = reading;
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const written = languages.filter((one) => manuscript.roots[one] !== undefined);
  const broken = problems.some(({ rule, severity }) => rule === 'ink' && severity === 'error') || written.some((one) => !stories[one]);
  const nameOf = (one: Lang): string => say(one === 'fr' ? studio.french : studio.english, lang);

  const run = (make: () => Promise<{ name: string; data: Blob }>): void => {
    setOutcome({ kind: 'working' });
    make().then(
      ({ name, data }) => {
        download(name, data);
        setOutcome({ kind: 'done', file: name, size: Math.round(data.size / 1000) });
      },
      (error: unknown) => setOutcome({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) }),
    );
  };
  const makePage = async (): Promise<{ name: string; data: Blob }> => {
    const { default: player } = await import('virtual:offline-player');
    const page = publishedPage(player, trailEntry(manuscript), Object.fromEntries(written.map((one) => [one, stories[one]])));
    return { name: `${manuscript.slug}.html`, data: new Blob([page], { type: 'text/html' }) };
  };
  const makeZip = async (): Promise<{ name: string; data: Blob }> => ({
    name: `${folderOf(manuscript)}.zip`,
    data: new Blob([seasonZip(manuscript)], { type: 'application/zip' }),
  });

  return (
    <Sheet title={say(publishing.title, lang)} lang={lang} wide onClose={onClose}>
      <section class="publish-gaps" aria-labelledby="gaps-title">
        <h3 id="gaps-title">{say(publishing.gaps, lang)}</h3>
        <p>
          {broken ? say(publishing.blocked, lang) : say(publishing.ready, lang)}{' '}
          {written.length === 1 && written[0] && say(publishing.oneLanguage, lang, { lang: nameOf(written[0]) })}{' '}
          {problems.length > 0 && (
            <button type="button" class="link-button" onClick={onProblems}>
              {errors > 0 ? plural(errors, lang, studio.errorsOne, studio.errorsMany) : plural(problems.length, lang, studio.remarksOne, studio.remarksMany)}
            </button>
          )}
        </p>
      </section>
      <div class="sheet-columns">
        <section class="publish-way">
          <h3>{say(publishing.page, lang)}</h3>
          <p class="muted">{say(publishing.pageAbout, lang)}</p>
          <button type="button" class="button button--lamp" disabled={broken} onClick={() => run(makePage)}>
            <Icon name="open" /> {say(publishing.pageMake, lang)}
          </button>
        </section>
        <section class="publish-way">
          <h3>{say(publishing.zip, lang)}</h3>
          <p class="muted">{say(publishing.zipAbout, lang)}</p>
          <button type="button" class="button button--quiet" disabled={broken} onClick={() => run(makeZip)}>
            {say(publishing.zipMake, lang)}
          </button>
        </section>
      </div>
      <p role="status" class="publish-outcome">
        {outcome?.kind === 'working' && say(publishing.working, lang)}
        {outcome?.kind === 'done' && (
          <>
            <Icon name="check" /> {say(publishing.done, lang, { file: outcome.file, size: outcome.size })}
          </>
        )}
        {outcome?.kind === 'failed' && say(publishing.failed, lang, { reason: outcome.reason })}
      </p>
      <MapCard manuscript={manuscript} lang={lang} onRevise={onRevise} />
    </Sheet>
  );
}

/** What the map says of the episode. */
function MapCard({ manuscript, lang, onRevise }: Pick<PublishSheetProps, 'manuscript' | 'lang' | 'onRevise'>): JSX.Element {
  const { slug, number } = manuscript;
  const phrase = (key: 'town' | 'teaser', one: Lang): JSX.Element => (
    <label class="field" key={`${key} ${one}`}>
      <span>{say(publishing[key], lang, { lang: one.toUpperCase() })}</span>
      <input type="text" lang={one} value={manuscript[key][one]} onInput={(event) => onRevise({ [key]: { ...manuscript[key], [one]: event.currentTarget.value } })} />
    </label>
  );
  return (
    <div class="sheet-columns publish-card">
      <div class="publish-about">
        <h3>{say(publishing.card, lang)}</h3>
        <p class="muted">{say(publishing.cardAbout, lang)}</p>
      </div>
      {phrase('town', 'fr')}
      {phrase('town', 'en')}
      {phrase('teaser', 'fr')}
      {phrase('teaser', 'en')}
      <label class="field">
        <span>{say(publishing.slug, lang)}</span>
        <input type="text" value={slug} onChange={(event) => onRevise({ slug: slugOf(event.currentTarget.value) })} />
      </label>
      <label class="field">
        <span>{say(publishing.number, lang)}</span>
        <input
          type="number"
          min={1}
          max={10}
          value={number}
          aria-describedby="number-about"
          onChange={(event) => onRevise({ number: Math.min(10, Math.max(1, Math.trunc(Number(event.currentTarget.value)) || 1)) })}
        />
        <small id="number-about">{say(publishing.numberAbout, lang)}</small>
      </label>
    </div>
  );
}
