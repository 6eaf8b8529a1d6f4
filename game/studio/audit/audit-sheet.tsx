import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Lang } from '../../outcome/drafts';
import { scores } from '../../outcome/standing';
import type { ExplorationReport, Place } from '../../story/explore/report';
import { say } from '../../words/say';
import { studio } from '../../words/studio';
import { auditWords } from '../../words/studio-publish';
import { valueMeanings } from '../../words/tag-values';
import { Sheet } from '../panels/sheet';
import type { Sources } from '../reading/read-manuscript';
import { startWorker } from '../workers';
import type { AuditReply, AuditRequest } from './audit-worker';
import { ScoreChart } from './score-chart';
import './audit.css';

interface AuditSheetProps {
  readonly sources: Sources;
  readonly textLang: Lang;
  readonly lang: Lang;
  readonly plays: boolean;
  readonly onShow: (file: string, line: number) => void;
  readonly onClose: () => void;
}

/** What all rides together come to: endings, scores, the best ride, and what nobody ever sees. */
export function AuditSheet({ sources, textLang, lang, plays, onShow, onClose }: AuditSheetProps): JSX.Element {
  const [reply, setReply] = useState<AuditReply>({ kind: 'progress', share: 0 });
  const asked = useRef({ plays, request: { sources, lang: textLang } satisfies AuditRequest }); // about the text as it was when the sheet opened
  useEffect(() => {
    if (!asked.current.plays) return undefined;
    const worker = startWorker('audit');
    worker.onmessage = ({ data }: MessageEvent<AuditReply>) => setReply(data);
    worker.onerror = (event) => setReply({ kind: 'failed', reason: event.message });
    worker.postMessage(asked.current.request);
    return () => worker.terminate();
  }, []);
  return (
    <Sheet title={say(auditWords.title, lang)} lang={lang} wide onClose={onClose}>
      <p class="muted">{say(auditWords.about, lang)}</p>
      <div role="status">
        {(!plays || reply.kind === 'unplayable') && <p>{say(auditWords.none, lang)}</p>}
        {plays && reply.kind === 'progress' && (
          <p class="audit-wait">
            <progress aria-label={say(auditWords.working, lang)} max={1} value={reply.share} /> {say(auditWords.working, lang)}
          </p>
        )}
        {reply.kind === 'failed' && <p>{say(auditWords.failed, lang, { reason: reply.reason })}</p>}
        {reply.kind === 'report' && (
          <p class="audit-certainty">
            {reply.report.certainty === 'proved' ? say(auditWords.proved, lang) : say(auditWords.sampled, lang, { n: reply.report.effort.sampledRides })}
          </p>
        )}
      </div>
      {reply.kind === 'report' && <Report report={reply.report} lang={lang} onShow={onShow} />}
    </Sheet>
  );
}

function Report({ report, lang, onShow }: { readonly report: ExplorationReport; readonly lang: Lang; readonly onShow: AuditSheetProps['onShow'] }): JSX.Element {
  const { endings, par, rides, faults } = report;
  const { least, most } = rides.decisions;
  const nameOf = (value: string): string => {
    const meaning = valueMeanings[value];
    return meaning ? say(meaning, lang) : value;
  };
  const percent = (share: number): string => say(auditWords.share, lang, { n: Math.round(share * 100) });
  const lost: readonly { readonly place: Place | undefined; readonly text: string }[] = [...report.choices, ...report.lines].filter(({ reached, text }) => !reached && text !== '');
  return (
    <div class="audit">
      <section>
        <h3>{say(auditWords.scores, lang)}</h3>
        <div class="audit-scores">
          {scores.map((score) => {
            const { mean, spread, ...range } = report.scores[score];
            return (
              <figure key={score}>
                <figcaption>
                  <strong>{nameOf(score)}</strong>{' '}
                  <span class="figures">
                    {say(range.least === range.most ? auditWords.always : auditWords.range, lang, { least: range.least, most: range.most, mean: Math.round(mean) })}
                  </span>
                </figcaption>
                <ScoreChart score={score} spread={spread} label={say(auditWords.chart, lang, { score: nameOf(score) })} />
              </figure>
            );
          })}
        </div>
      </section>
      <section>
        <h3>{say(auditWords.endings, lang)}</h3>
        <ul class="audit-endings">
          {endings.map(({ id, share }) => (
            <li key={id}>
              <span>{id || say(auditWords.nameless, lang)}</span>
              <svg class="audit-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                <rect width={share * 100} height={10} />
              </svg>
              <span class="figures">{percent(share)}</span>
            </li>
          ))}
        </ul>
        <p>
          {say(auditWords.rides, lang)} :{' '}
          <span class="figures">
            {most === undefined ? say(auditWords.ridesOpen, lang, { least }) : say(least === most ? auditWords.ridesAll : auditWords.ridesAre, lang, { least, most })}
          </span>
        </p>
      </section>
      {par && (
        <section>
          <h3>{say(auditWords.par, lang)}</h3>
          <p class="figures">{say(auditWords.parIs, lang, par.standing)}</p>
          <p class="muted secondary">{say(auditWords.way, lang, { way: par.way.join(' → ') })}</p>
        </section>
      )}
      {faults.length > 0 && (
        <section>
          <h3>{say(auditWords.faults, lang)}</h3>
          <ul class="rows">
            {faults.map(({ knot, message }) => (
              <li key={`${knot} ${message}`}>
                {knot} : {message}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h3>{say(auditWords.unreached, lang)}</h3>
        {lost.length === 0 ? (
          <p>{say(auditWords.allReached, lang)}</p>
        ) : (
          <ul class="rows">
            {lost.slice(0, 40).map(({ place, text }) => (
              <li key={`${place?.file} ${place?.line} ${text}`}>
                {text}{' '}
                {place && (
                  <button type="button" class="link-button" onClick={() => onShow(place.file, place.line)}>
                    {say(studio.line, lang, { n: place.line })}
                  </button>
                )}
              </li>
            ))}
          </ul>
        )}
      </section>
    </div>
  );
}
