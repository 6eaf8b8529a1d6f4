import { compileInk, type Compilation, type ParsedNode } from './compile';

/** Where the pieces of a compiled story stand in its source. Plain data. */
export interface SourceMap {
  readonly files: readonly string[];
  readonly texts: Readonly<Record<string, SourceSpot & { readonly text: string }>>; // by runtime path: what is printed; tags and the brackets of choices are left out
  readonly choices: Readonly<Record<string, SourceSpot & { readonly text: string }>>; // runtime path that a choice leads to; the words it offers, as far as they are fixed
}
interface SourceSpot {
  readonly file: number; // index into files
  readonly line: number; // counts from 1
}

/** Compiles Ink and keeps the way back from the runtime's paths to file and line. See compileInk. */
export function compileWithMap(source: string, file: string, readInclude?: (name: string) => string): Compilation & { readonly map: SourceMap } {
  let map: SourceMap = { files: [], texts: {}, choices: {} };
  const compilation = compileInk(source, file, readInclude, (root) => (map = mapOf(root, file)));
  return { ...compilation, map };
}

function mapOf(root: ParsedNode, file: string): SourceMap {
  const files: string[] = [];
  const texts: Record<string, SourceSpot & { text: string }> = {};
  let inTag = false;
  const choices: Record<string, SourceSpot & { text: string }> = {};
  const spotOf = (node: ParsedNode): SourceSpot => {
    const name = node.debugMetadata?.fileName ?? file;
    if (!files.includes(name)) files.push(name);
    return { file: files.indexOf(name), line: node.debugMetadata?.startLineNumber ?? 0 };
  };
  const visit = (node: ParsedNode): void => {
    if (node.typeName === 'Choice' && node.innerContentContainer) choices[node.innerContentContainer.path.toString()] = { ...spotOf(node), text: wordsOf(node) };
    if (node.typeName === 'Tag') inTag = !inTag;
    if (node.typeName === 'String') return; // a value, never printed as it stands
    if (!inTag && node.text?.trim() && node.runtimeObject) texts[node.runtimeObject.path.toString()] = { ...spotOf(node), text: node.text };
    const bracket = (node as { readonly choiceOnlyContent?: ParsedNode | null }).choiceOnlyContent;
    for (const child of node.content) if (child !== bracket) visit(child);
  };
  visit(root);
  return { files, texts, choices };
}

/** What a choice offers, without its tags. */
function wordsOf(choice: ParsedNode): string {
  let inTag = false;
  const visit = (node: ParsedNode): string => {
    if (node.typeName === 'Tag') inTag = !inTag;
    if (node.text !== undefined) return inTag || node.text === '\n' ? '' : node.text;
    return node.content.map(visit).join('');
  };
  const { startContent, choiceOnlyContent } = choice as { readonly startContent?: ParsedNode | null; readonly choiceOnlyContent?: ParsedNode | null };
  return [startContent, choiceOnlyContent]
    .map((part) => (part ? visit(part) : ''))
    .join('')
    .trim()
    .replace(/\s+/g, ' ');
}
