/**
 * One change of a text: in `line`, the first `find` becomes `put`; a blank in `find` stands for any number
 * of blanks. An empty `find` puts whole lines above `line`, or at the end of the file when `line` is 0.
 */
export interface Change {
  readonly file: string;
  readonly line: number; // counts from 1; 0: the end of the file
  readonly find: string;
  readonly put: string;
}

/** One way to put a thing right without thinking: what the studio offers as a button. */
export interface Mend {
  readonly kind: 'replace' | 'move-inside' | 'add-label' | 'add-choices' | 'add-knot' | 'copy-over' | 'typeset';
  readonly name: string; // what the button speaks of: the nearest name, the new label or knot
  readonly changes: readonly Change[];
}

/** One thing to tell a writer: where it is, what it is, why it matters and how to put it right. */
export interface Diagnostic {
  readonly file: string; // path from the repository's root, or the name of a dropped file
  readonly line: number; // counts from 1; 0 when the whole file is meant
  readonly rule: string; // the rule's id, such as 'unknown-tag'
  readonly severity: 'error' | 'warning' | 'hint';
  readonly what: string;
  readonly why: string;
  readonly fix: string;
  readonly mends?: readonly Mend[]; // likeliest first; only where a machine can be sure of what it does
}

/** The one shape in which every tool prints a diagnostic. */
export function formatDiagnostic(d: Diagnostic): string {
  const mark = d.severity === 'error' ? '' : ` (${d.severity})`;
  return `${d.file}:${d.line}  ${d.rule}${mark}\n  what  ${d.what}\n  why   ${d.why}\n  fix   ${d.fix}`;
}
