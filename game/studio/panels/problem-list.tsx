import type { JSX, RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Lang } from '../../outcome/drafts';
import type { Diagnostic, Mend } from '../../story/diagnostic';
import { Icon } from '../../ui/icon';
import { plural, say, typeset } from '../../words/say';
import { studio } from '../../words/studio';
import { tellProblem } from '../../words/studio-problems';

const mendWords = {
  replace: studio.mendReplace,
  'move-inside': studio.mendMove,
  'add-label': studio.mendLabel,
  'add-choices': studio.mendChoices,
  'add-knot': studio.mendKnot,
  'copy-over': studio.mendCopy,
  typeset: studio.mendTypeset,
} as const;

/** What the button of a mend says it will do. */
function nameOfMend({ kind, name }: Mend, lang: Lang): string {
  return say(kind === 'replace' && name.startsWith('->') ? studio.mendLink : mendWords[kind], lang, { name });
}

interface ProblemProps {
  readonly problem: Diagnostic;
  readonly lang: Lang;
  readonly onShow: (file: string, line: number) => void;
  readonly onMend: (mend: Mend) => void;
}

/** One problem: where, what, what comes of it, and what can be done at one press. */
export function Problem({ problem, lang, onShow, onMend }: ProblemProps): JSX.Element {
  const { title, why } = tellProblem(problem, lang);
  const isError = problem.severity === 'error';
  return (
    <div class={`problem problem--${problem.severity}`}>
      <span class="problem-mark" aria-hidden="true">
        {isError ? <Icon name="cross" size={0.9} /> : '~'}
      </span>
      <div class="problem-words">
        <p>
          <span class="sr-only">{say(isError ? studio.error : studio.remark, lang)} </span>
          <strong>{typeset(title, lang)}</strong> <span class="muted">{typeset(why, lang)}</span>
        </p>
        <p class="problem-actions">
          {problem.mends?.map((mend, index) => (
            <button type="button" key={`${mend.kind} ${mend.name}`} class={`small-button ${index === 0 ? 'small-button--primary' : ''}`} onClick={() => onMend(mend)}>
              {nameOfMend(mend, lang)}
            </button>
          ))}
          <button type="button" class="link-button" onClick={() => onShow(problem.file, problem.line)}>
            {say(studio.show, lang)} · {problem.file} {problem.line > 0 && say(studio.line, lang, { n: problem.line })}
          </button>
        </p>
      </div>
    </div>
  );
}

const mostShown = 60; // a file that is no Ink at all has a problem in every line

interface ProblemListProps {
  readonly problems: readonly Diagnostic[];
  readonly whole: boolean; // nothing more is being found out
  readonly bothLanguages: boolean;
  readonly lang: Lang;
  readonly onShow: (file: string, line: number) => void;
  readonly onMend: (mend: Mend) => void;
}

/** Whose problem was just mended by its button stays in the list: the focus goes to the one that took its place, or to the sum. */
function useKeptFocus(problems: readonly Diagnostic[]): readonly [RefObject<HTMLElement | null>, (event: FocusEvent) => void] {
  const list = useRef<HTMLElement>(null);
  const place = useRef<number | undefined>(undefined); // in the list, of what had the focus last
  useLayoutEffect(() => {
    const { activeElement, body } = document;
    if (activeElement !== body && !list.current?.contains(activeElement)) place.current = undefined;
    if (activeElement !== body || place.current === undefined) return;
    const rows = list.current?.querySelectorAll('li') ?? [];
    const row = rows[Math.min(place.current, rows.length - 1)];
    (row?.querySelector('button') ?? list.current?.querySelector<HTMLElement>('.problems-sum'))?.focus();
  }, [problems]);
  const onFocusIn = ({ target }: FocusEvent): void => {
    const row = target instanceof Element ? target.closest('li') : null;
    place.current = row ? [...(row.parentElement?.children ?? [])].indexOf(row) : 0;
  };
  return [list, onFocusIn];
}

/** Everything between this text and a published episode, the gravest first. */
export function ProblemList({ problems, whole, bothLanguages, lang, onShow, onMend }: ProblemListProps): JSX.Element {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const remarks = problems.length - errors;
  const sum = [
    ...(errors > 0 ? [plural(errors, lang, studio.errorsOne, studio.errorsMany)] : []),
    ...(remarks > 0 ? [plural(remarks, lang, studio.remarksOne, studio.remarksMany)] : []),
  ].join(' · ');
  const signs = problems.flatMap(({ rule, mends }) => (rule === 'typography' ? (mends?.[0]?.changes ?? []) : []));
  const clear = say(bothLanguages ? studio.allClear : studio.allClearOne, lang);
  const [list, onFocusIn] = useKeptFocus(problems);
  return (
    <section class="card problems" aria-labelledby="problems-title" data-errors={errors} data-whole={whole} ref={list} onFocusIn={onFocusIn}>
      <h2 id="problems-title" class="eyebrow">
        {say(studio.problems, lang)}
      </h2>
      <p class="problems-sum" role="status" tabIndex={-1}>
        {sum !== '' ? (
          sum
        ) : whole ? (
          <>
            <Icon name="check" /> {clear}
          </>
        ) : (
          say(studio.reading, lang)
        )}
      </p>
      {signs.length > 1 && (
        <p class="problems-all">
          <button type="button" class="small-button" onClick={() => onMend({ kind: 'typeset', name: '', changes: signs })}>
            {say(studio.mendAllSigns, lang, { n: signs.length })}
          </button>
        </p>
      )}
      <ul class="problems-list">
        {problems.slice(0, mostShown).map((problem) => (
          <li key={`${problem.file} ${problem.line} ${problem.rule} ${problem.what}`}>
            <Problem problem={problem} lang={lang} onShow={onShow} onMend={onMend} />
          </li>
        ))}
      </ul>
    </section>
  );
}
