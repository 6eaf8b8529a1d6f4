import type { JSX } from 'preact';
import type { Lang } from '../../../outcome/drafts';
import { scores } from '../../../outcome/standing';
import { letterOf } from '../../../ui/choice-mark';
import { Icon } from '../../../ui/icon';
import { hostWords, reportWords } from '../../../words/host';
import { say, signed, typeset } from '../../../words/say';
import { shell } from '../../../words/shell';
import { movesOf, type RoomFire } from '../fire';
import { reportCsv } from '../report';

interface ReportSheetProps {
  readonly fire: RoomFire;
  readonly title: string;
  readonly began: string; // ISO date and time
  readonly people: number;
  readonly lang: Lang;
  readonly onClose: () => void;
}

/** The report: one page on paper, numbers only. */
export function ReportSheet({ fire, title, began, people, lang, onClose }: ReportSheetProps): JSX.Element {
  const date = new Intl.DateTimeFormat(lang === 'fr' ? 'fr-FR' : 'en-GB', { dateStyle: 'long' }).format(new Date(began));
  return (
    <main class="report">
      <div class="report-tools">
        <button type="button" class="button button--primary" onClick={() => window.print()}>
          {say(hostWords.print, lang)}
        </button>
        <button type="button" class="button button--quiet" onClick={() => download(reportCsv(fire, lang), `sam-${began.slice(0, 10)}.csv`)}>
          {say(hostWords.csv, lang)}
        </button>
        <button type="button" class="button button--quiet" onClick={onClose}>
          {say(hostWords.reportClose, lang)}
        </button>
      </div>
      <article class="card report-page">
        <h1 class="display">{say(reportWords.title, lang)}</h1>
        <p>{[title, date, ...(people > 0 ? [say(people === 1 ? reportWords.person : reportWords.people, lang, { n: people })] : [])].join(' · ')}</p>
        <table class="report-scores">
          <caption>{say(reportWords.scores, lang)}</caption>
          <thead>
            <tr>
              <th scope="col">
                <span class="sr-only">{say(reportWords.room, lang)}</span>
              </th>
              {scores.map((score) => (
                <th key={score} scope="col" class={`report-score--${score}`}>
                  <Icon name={score} size={1} /> {say(shell[score], lang)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{say(reportWords.room, lang)}</th>
              {scores.map((score) => (
                <td key={score} class="figures">
                  <b>{fire.standing[score]}</b>
                </td>
              ))}
            </tr>
            {fire.par && (
              <tr>
                <th scope="row">{say(reportWords.listener, lang)}</th>
                {scores.map((score) => (
                  <td key={score} class="figures">
                    {fire.par?.[score]}
                  </td>
                ))}
              </tr>
            )}
          </tbody>
        </table>
        <table class="report-decisions" style={{ '--decisions': Math.max(1, fire.decisions.length) }}>
          <caption>{say(reportWords.decisions, lang)}</caption>
          <thead>
            <tr>
              <th scope="col">{say(reportWords.question, lang)}</th>
              <th scope="col">{say(reportWords.votes, lang)}</th>
              <th scope="col">{say(reportWords.followed, lang)}</th>
              <th scope="col">{say(reportWords.other, lang)}</th>
            </tr>
          </thead>
          <tbody>
            {fire.decisions.map((told, at) => (
              <tr key={String(at)}>
                <th scope="row">
                  {typeset(told.question, lang)}
                  {fire.splits.includes(told) && <em>{say(reportWords.divided, lang)}</em>}
                </th>
                <td class="figures report-votes">
                  {told.options.map(({ count }, option) => (
                    <span key={letterOf(option)}>
                      {letterOf(option)} {count}
                    </span>
                  ))}
                </td>
                <td>
                  <b>{letterOf(told.followed)}</b> {typeset(told.options[told.followed]?.text ?? '', lang)}
                  {told.overruled && <em> ({say(reportWords.overruled, lang)})</em>}
                </td>
                <td>
                  {told.other && (
                    <>
                      <b>{letterOf(told.other.option)}</b> {typeset(told.other.why ?? told.other.text, lang)}{' '}
                      {movesOf(told.other.points)
                        .map(({ score, points }) => `${say(shell[score], lang)}\u00A0${signed(points)}`)
                        .join(', ')}
                    </>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <p class="report-privacy">{say(reportWords.privacy, lang)}</p>
      </article>
    </main>
  );
}

function download(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
