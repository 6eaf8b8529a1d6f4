import { Compiler } from 'inkjs/full';
import { type CompiledStory, hashOf, shieldTexts } from './compiled';
import type { Diagnostic } from './diagnostic';
import { obstacleIn } from './ink-text';

/** What a compiled parsed tree looks like, as far as it is read here and in source-map. */
export interface ParsedNode {
  readonly typeName: string;
  readonly text?: string; // of a piece of text
  readonly debugMetadata?: { readonly startLineNumber: number; readonly fileName: string | null } | null;
  readonly runtimeObject?: { readonly path: { toString(): string } } | null;
  readonly content: readonly ParsedNode[];
  readonly parent: ParsedNode | null;
  readonly identifier?: { readonly name?: string } | undefined;
  readonly innerContentContainer?: { readonly path: { toString(): string } } | null;
}

/** Every labelled choice, by the runtime path that Ink gives it. Ink itself forgets the labels. */
function labelsOf(root: ParsedNode): Record<string, string> {
  const ids: Record<string, string> = {};
  const visit = (node: ParsedNode, flow: readonly string[]): void => {
    const inside = (node.typeName === 'Knot' || node.typeName === 'Function' || node.typeName === 'Stitch') && node.identifier?.name ? [...flow, node.identifier.name] : flow;
    if (node.typeName === 'Choice' && node.identifier?.name && node.innerContentContainer) {
      ids[node.innerContentContainer.path.toString()] = [...flow, node.identifier.name].join('.');
    }
    for (const child of node.content) visit(child, inside);
  };
  visit(root, []);
  return ids;
}

/** Turns Ink's one-line complaints into diagnostics. They name the line, and the file when it is an INCLUDE. */
function readComplaint(message: string, file: string): Diagnostic {
  const parts = /^(ERROR|WARNING|TODO|RUNTIME ERROR|RUNTIME WARNING):? ?(?:'([^']*)' )?(?:line (\d+): )?([\s\S]*)$/.exec(message);
  const what = (parts?.[4] ?? message).trim().replace(/^Failed to load: '(.+?)'[\s\S]*$/, 'The included file "$1" is not here.');
  return {
    file: parts?.[2] ?? file,
    line: Number(parts?.[3] ?? 0),
    rule: 'ink',
    severity: parts?.[1] === 'WARNING' ? 'warning' : parts?.[1] === 'TODO' ? 'hint' : 'error',
    what: what || 'Ink could not read this story.',
    why: whyOf[parts?.[1] ?? ''] ?? 'Ink stops here, so nobody can play what follows.',
    fix: parts?.[1] === 'TODO' ? 'Take the note out once it is done.' : fixFor(what),
  };
}

const whyOf: Readonly<Record<string, string>> = {
  WARNING: 'The story compiles, but may not play as it was meant.',
  TODO: 'It is a note that a writer left: nobody who plays will see it.',
};

/** The mistakes that writers really make, with what puts them right. */
function fixFor(what: string): string {
  if (/divert target not found|cannot find divert|target not found/i.test(what)) return 'Check the name after "->": a knot of that name must stand somewhere as === name ===.';
  if (/loose end|apparent loose end/i.test(what)) return 'End this branch with a divert such as "-> next_scene" or "-> END".';
  if (/Expected end of line/i.test(what)) return 'Look for a stray | or } on this line, or a bracket [ ] that does not close.';
  if (/Recursive INCLUDE/i.test(what)) return 'Take out one of the INCLUDE lines that lead round in a circle.';
  if (/no file|INCLUDE|Failed to load/i.test(what)) return 'Put the included file beside this one (in the studio, drop both together), or paste its text in.';
  if (/nested in conditionals or sequences/i.test(what)) return 'End what follows the choice with a divert, such as "-> next": a gather is not found from within braces.';
  if (/Unresolved variable|read count|list item with the name/i.test(what))
    return 'Check the name: a variable needs VAR, a list its LIST, and a choice or gather its (label), with the knot before it from elsewhere.';
  if (/logic, conditional or sequence|Expected choice condition|closing '\}'|right side of|Expected '.' at/i.test(what))
    return 'Look at the braces { } on this line: a condition ends with ":", a sequence has "|" between its texts, and a brace that is meant as text is written \\{.';
  if (/already (?:been )?(?:used|defined|declared)|duplicate|same name/i.test(what)) return 'Give one of the two another name.';
  if (/argument|parameter/i.test(what)) return 'Count what stands within the ( ): the knot or function wants as many as its first line names.';
  if (/blank content|nothing inside/i.test(what)) return 'Give the choice a text, or remove the empty star.';
  return 'Open the story in Inky at this line: it shows the same message while you type.';
}

export interface Compilation {
  readonly story: CompiledStory | undefined; // undefined when there is at least one error
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Compiles Ink, with the original file names in every complaint. `readInclude` gives the text of an
 * INCLUDEd file; without it an INCLUDE is an error that says so. `onTree` is shown the parsed story when
 * there is no error. Never throws for bad Ink.
 */
export function compileInk(source: string, file: string, readInclude?: (name: string) => string, onTree?: (root: ParsedNode) => void): Compilation {
  const diagnostics: Diagnostic[] = [];
  const clean = source.replace(/^\uFEFF/, ''); // a byte order mark would be printed as text
  const obstacle = obstacleIn(clean, file);
  if (obstacle) return { story: undefined, diagnostics: [obstacle] };
  let included = '';
  const compiler = new Compiler(clean, {
    sourceFilename: file,
    pluginNames: [],
    countAllVisits: true,
    errorHandler: (message: string) => diagnostics.push(readComplaint(message, file)),
    fileHandler: {
      ResolveInkFilename: (name: string) => name,
      LoadInkFileContents: (name: string) => {
        if (!readInclude) throw new Error(`The included file "${name}" is not here.`);
        const text = readInclude(name);
        included += text;
        return text;
      },
    },
  });
  try {
    const runtime = compiler.Compile() as { ToJson(): string | void } | undefined;
    const ink = runtime?.ToJson();
    if (typeof ink === 'string' && !diagnostics.some((d) => d.severity === 'error')) {
      const tree = compiler.parsedStory as unknown as ParsedNode;
      onTree?.(tree);
      return { story: { ink: shieldTexts(ink), ids: labelsOf(tree), hash: hashOf(clean + included) }, diagnostics };
    }
  } catch (error) {
    // Compile() throws a bare sentence after the handler has heard the details: only news is added.
    if (!diagnostics.some((d) => d.severity === 'error')) diagnostics.push(readComplaint(`ERROR: ${error instanceof Error ? error.message : String(error)}`, file));
  }
  if (!diagnostics.some((d) => d.severity === 'error')) diagnostics.push(readComplaint('ERROR: Ink gave no story and no reason.', file));
  return { story: undefined, diagnostics };
}
