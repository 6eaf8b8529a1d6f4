/** One thing to tell a writer: where it is, what it is, why it matters and how to put it right. */
export interface Diagnostic {
  readonly file: string; // path from the repository's root, or the name of a dropped file
  readonly line: number; // counts from 1; 0 when the whole file is meant
  readonly rule: string; // the rule's id, such as 'unknown-tag'
  readonly severity: 'error' | 'warning' | 'hint';
  readonly what: string;
  readonly why: string;
  readonly fix: string;
}

/** The one shape in which every tool prints a diagnostic. */
export function formatDiagnostic(d: Diagnostic): string {
  const mark = d.severity === 'error' ? '' : ` (${d.severity})`;
  return `${d.file}:${d.line}  ${d.rule}${mark}\n  what  ${d.what}\n  why   ${d.why}\n  fix   ${d.fix}`;
}
