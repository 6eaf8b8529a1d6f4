import { type FontFaceRule, type Selector, transform } from 'lightningcss';
import { stops } from '../stage/map-stops';

const names = /\.(-?[a-z][\w-]*)/gi;

/** Where each stop's label stands: the panel tells it through the element, which needs a script. */
const stopRules = stops.map(({ episode, label }) => `.stop:nth-child(${episode}){--x:${label.x}%;--y:${label.y}%}`).join('');

/** Whether a selector only holds once somebody has set something, or points at it. */
function waits(selector: Selector): boolean {
  return selector.some((part) => {
    if (part.type === 'attribute') return part.name === 'data-text' || part.name === 'data-motion';
    if (part.type !== 'pseudo-class') return false;
    return part.kind === 'hover' || part.kind === 'active' || (part.kind === 'is' && part.selectors.every(waits));
  });
}

function isFetched({ properties }: FontFaceRule): boolean {
  return properties.some((property) => property.type === 'source' && property.value.some((source) => source.type === 'url'));
}

/**
 * The part of a style sheet that a page needs as long as no script has run: no rule for a class the
 * page does not have, and no font to fetch, because the first words do not wait for one.
 */
export function firstRules(css: string, html: string): string {
  const used = new Set([...html.matchAll(/class="([^"]*)"/g)].flatMap(([, classes]) => classes?.split(/\s+/) ?? []));
  const unused = [...css.matchAll(names)].map(([, name]) => name ?? '').filter((name) => !used.has(name));
  const keyframes = [...css.matchAll(/@keyframes ([\w-]+)/g)].map(([, name]) => name ?? '');
  const { code } = transform({
    filename: 'first.css',
    code: Buffer.from(used.has('stop') ? css + stopRules : css),
    minify: true,
    unusedSymbols: [...new Set([...unused, ...keyframes])],
    visitor: { Rule: { 'font-face': ({ value }) => (isFetched(value) ? [] : undefined), style: ({ value }) => (value.selectors.every(waits) ? [] : undefined) } },
  });
  const rules = withoutIdleNames(code.toString());
  return transform({ filename: 'first.css', code: Buffer.from(rules), minify: true }).code.toString(); // what is empty by now goes too
}

/** Leaves out custom properties that no rule asks for. */
function withoutIdleNames(css: string): string {
  const asked = new Set([...css.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name));
  return css.replace(/(--[\w-]+):[^;}]*;?/g, (rule, name: string) => (asked.has(name) ? rule : ''));
}
