/** Stands in until `words/feedback` tells every finding. */
export function explain(finding: { readonly criterion: string; readonly case: string }, _lang: string): { readonly title: string; readonly why: string } {
  return { title: finding.criterion, why: finding.case };
}
