import type { JSX } from 'preact';
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

/** Everything between this text and a published episode, the gravest first. */
export function ProblemList({ problems, whole, bothLanguages, lang, onShow, onMend }: ProblemListProps): JSX.Element {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const remarks = problems.length - errors;
  const sum = [
    ...(errors > 0 ? [plural(errors, lang, studio.errorsOne, studio.errorsMany)] : []),
    ...(remarks > 0 ? [plural(remarks, lang, studio.remarksOne, studio.remarksMany)] : []),
  ].join(' · ');
  const clear = say(bothLanguages ? studio.allClear : studio.allClearOne, lang);
  return (
    <section class="card problems" aria-labelledby="problems-title" data-errors={errors} data-whole={whole}>
      <h2 id="problems-title" class="eyebrow">
        {say(studio.problems, lang)}
      </h2>
      <p class="problems-sum" role="status">
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
