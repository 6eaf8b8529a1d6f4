import type { Score } from '../../outcome/standing';
import type { Beat } from '../beat';
import type { Option } from './referee';
import type { Doubt, FormReport } from './report';
import { perScore } from './ride-graph';

/** What the texts tried at the forms of a story did, form by form and verdict by verdict. */
export class FormsTried {
  private readonly tried = new Map<string, { readonly beat: Beat; readonly options: Option[] }>();

  add(beat: Beat, options: readonly Option[]): void {
    if (!beat.form) return;
    const name = `${beat.form.kind} ${beat.choices.map((choice) => choice.id).join(' ')}`;
    const known = this.tried.get(name) ?? { beat, options: [] };
    known.options.push(...options);
    this.tried.set(name, known);
  }

  reports(): readonly FormReport[] {
    return [...this.tried.values()].map(({ beat, options }) => ({
      knot: beat.choices[0]?.id.split('.')[0] ?? beat.knot ?? '',
      kind: beat.form?.kind ?? '',
      verdicts: beat.choices.map((choice, at) =>
        verdictOf(
          choice.verdict ?? choice.id,
          options.filter((option) => option.choice === at),
        ),
      ),
    }));
  }

  doubts(): readonly Doubt[] {
    const reports = this.reports();
    const written = reports.filter((form) => form.verdicts.some(({ texts }) => texts.length > 0));
    return [
      ...[...new Set(written.map(({ kind }) => kind))].map((kind) => ({ kind: 'texts-tried' as const, detail: kind })),
      ...written.flatMap(({ kind, verdicts }) =>
        verdicts.filter(({ texts }) => texts.length === 0).map(({ verdict }) => ({ kind: 'verdict-untried' as const, detail: `${kind} ${verdict}` })),
      ),
    ];
  }
}

function verdictOf(verdict: string, options: readonly Option[]): FormReport['verdicts'][number] {
  const sum = (option: Option, score: Score): number => option.effects.reduce((points, effect) => (effect.score === score ? points + effect.points : points), 0);
  return {
    verdict,
    texts: [...new Set(options.flatMap(({ text }) => (text === undefined ? [] : [text])))],
    moves: perScore((score) => {
      const points = options.map((option) => sum(option, score));
      return points.length > 0 ? [Math.min(...points), Math.max(...points)] : [0, 0];
    }),
  };
}
