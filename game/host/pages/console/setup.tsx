import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { languages, type Lang } from '../../../outcome/drafts';
import type { TrailEpisode } from '../../../story/trail';
import { hostWords } from '../../../words/host';
import { say } from '../../../words/say';
import { shell } from '../../../words/shell';
import { mostTables } from '../../protocol';
import type { Plan } from '../seminar';

interface SetupProps {
  readonly lang: Lang;
  readonly busy: boolean;
  readonly noServer: boolean;
  readonly episodes: readonly TrailEpisode[];
  readonly onLang: (lang: Lang) => void;
  readonly onBegin: (plan: Plan) => void;
}

const timers = [null, 30, 60, 90] as const;

/** What the host decides before the doors open: all of it on one page, all of it with a sensible beginning. */
export function Setup({ lang, busy, noServer, episodes, onLang, onBegin }: SetupProps): JSX.Element {
  const open = episodes.filter((one) => one.open && one.folder !== undefined);
  const [plan, setPlan] = useState<Omit<Plan, 'lang'>>({
    episode: open.find(({ number }) => number === 2)?.id ?? open[0]?.id ?? '',
    mode: 'phones',
    seats: 0,
    tables: 0,
    seconds: null,
  });
  const set = (change: Partial<typeof plan>): void => setPlan({ ...plan, ...change });
  return (
    <main class="setup">
      <form
        class="card setup-card"
        onSubmit={(event) => {
          event.preventDefault();
          onBegin({ ...plan, lang });
        }}
      >
        <h1 class="display setup-title">{say(hostWords.title, lang)}</h1>
        <p class="secondary">{say(hostWords.lede, lang)}</p>
        <label class="setup-field">
          <span>{say(hostWords.episode, lang)}</span>
          <select value={plan.episode} onChange={({ currentTarget }) => set({ episode: currentTarget.value })}>
            {open.map(({ id, number, title }) => (
              <option key={id} value={id}>
                {say(hostWords.numbered, lang, { n: number, title: title[lang] })}
              </option>
            ))}
          </select>
        </label>
        <Choices legend={say(hostWords.screenLang, lang)} why={say(hostWords.langWhy, lang)}>
          {languages.map((one) => (
            <Radio key={one} group="lang" label={say(one === 'fr' ? shell.french : shell.english, one)} checked={lang === one} onPick={() => onLang(one)} />
          ))}
        </Choices>
        <Choices legend={say(hostWords.mode, lang)} why={say(plan.mode === 'phones' ? hostWords.phonesWhy : hostWords.handsWhy, lang)}>
          <Radio group="mode" label={say(hostWords.phones, lang)} checked={plan.mode === 'phones'} onPick={() => set({ mode: 'phones' })} />
          <Radio group="mode" label={say(hostWords.handsMode, lang)} checked={plan.mode === 'hands'} onPick={() => set({ mode: 'hands' })} />
        </Choices>
        {plan.mode === 'phones' ? (
          <>
            <Choices legend={say(hostWords.timer, lang)}>
              {timers.map((seconds) => (
                <Radio
                  key={String(seconds)}
                  group="timer"
                  label={seconds === null ? say(hostWords.noTimer, lang) : say(hostWords.secondsOf, lang, { n: seconds })}
                  checked={plan.seconds === seconds}
                  onPick={() => set({ seconds })}
                />
              ))}
            </Choices>
            <Count label={say(hostWords.tables, lang)} value={plan.tables} most={mostTables} onChange={(tables) => set({ tables })} />
          </>
        ) : (
          <Count label={say(hostWords.seats, lang)} value={plan.seats} most={9999} onChange={(seats) => set({ seats })} />
        )}
        {noServer && (
          <p class="setup-trouble" role="alert">
            {say(hostWords.noServer, lang)}
          </p>
        )}
        <button type="submit" class="button button--primary" disabled={busy}>
          {say(busy ? hostWords.opening : hostWords.openRoom, lang)}
        </button>
      </form>
    </main>
  );
}

function Choices({ legend, why, children }: { readonly legend: string; readonly why?: string; readonly children: JSX.Element | JSX.Element[] }): JSX.Element {
  return (
    <fieldset class="setup-field">
      <legend>{legend}</legend>
      <div class="setup-choices">{children}</div>
      {why !== undefined && <p class="secondary muted">{why}</p>}
    </fieldset>
  );
}

function Radio({ group, label, checked, onPick }: { readonly group: string; readonly label: string; readonly checked: boolean; readonly onPick: () => void }): JSX.Element {
  return (
    <label class="setup-radio">
      <input type="radio" name={group} checked={checked} onChange={onPick} />
      <span>{label}</span>
    </label>
  );
}

function Count({
  label,
  value,
  most,
  onChange,
}: {
  readonly label: string;
  readonly value: number;
  readonly most: number;
  readonly onChange: (value: number) => void;
}): JSX.Element {
  return (
    <label class="setup-field">
      <span>{label}</span>
      <input type="number" min={0} max={most} value={value} onInput={({ currentTarget }) => onChange(Math.max(0, Math.min(most, Math.round(Number(currentTarget.value)) || 0)))} />
    </label>
  );
}
