import { describe, expect, it } from 'vitest';
import { recordOpenings } from '../../game/tools/prerender-opening';
import { firstRules } from '../../game/tools/prerender-css';
import { ink } from '../helpers/ink';
import { noteSource, trail } from '../helpers/season';

describe('the style sheet of a page’s first screen', () => {
  const page = '<div class="words"><p class="card speech">…</p></div>';

  it('has the rules of its classes and of plain elements, in their order', () => {
    const rules = firstRules('p{margin:0}.speech{color:red}.debrief{color:blue}.card.debrief{top:0}.speech:focus-visible{top:1px}', page);
    expect(rules).toBe('p{margin:0}.speech{color:red}.speech:focus-visible{top:1px}');
  });

  it('keeps a font that is there already', () => {
    const local = '@font-face{font-family:Room;src:local(Arial)}';
    expect(firstRules(local, page)).toBe(local);
  });

  it('leaves out fonts to fetch, motion, and what only holds once somebody has set or pointed at something', () => {
    const waiting = '@font-face{font-family:Zilla;src:url(z.woff2)}@keyframes rise{to{top:0}}html[data-text="150"] .card{top:2px}@media (hover:hover){.card:hover{top:3px}}';
    expect(firstRules(`${waiting}.card{top:0}`, page)).toBe('.card{top:0}');
  });

  it('keeps the names of colours and sizes that a rule asks for', () => {
    expect(firstRules(':root{--ink:#111;--rust:#a00}.card{color:var(--ink)}', page)).toBe(':root{--ink:#111}.card{color:var(--ink)}');
  });

  it('puts the labels of the map in their places, which no style attribute may do', () => {
    const map = firstRules('.stop{left:var(--x);top:var(--y)}', '<li class="stop"></li>');
    expect(map).toMatch(/\.stop:nth-child\(10\)\{--x:[\d.]+%;--y:[\d.]+%\}/);
  });
});

describe('the recording of an opening', () => {
  it('holds the first decision and what every answer leads to, in either language and with either hero', async () => {
    const openings = await recordOpenings(trail, 'the-note', { fr: ink(noteSource.fr), en: ink(noteSource.en) });
    expect(openings?.en.sam.begins).toMatchObject({ place: 'episode', line: 0, standing: { profile: 30 } });
    expect(Object.values(openings?.en.sam.answers ?? {}).map((answer) => answer.decisions.taken)).toEqual([1, 1]);
    expect(openings?.fr.samantha.begins.beat?.lines[0]?.text).toBe('Bonjour, Samantha.');
  });

  it('is not made where luck or a form decides how an episode opens', async () => {
    const luck = '-> street\n=== street\nOn {RANDOM(1, 1000)}.\n* (on) [On] -> END';
    const form = '-> street\n=== street\n# form: prediction\nHow many?\n* (sober) [sober # verdict: sober] -> END';
    for (const source of [luck, form]) expect(await recordOpenings(trail, 'the-note', { fr: ink(source), en: ink(source) })).toBeUndefined();
  });

  it('stops the build when a story does not begin', async () => {
    const endless = ink('-> street\n=== street\n-> street');
    await expect(recordOpenings(trail, 'the-note', { fr: endless, en: endless })).rejects.toThrow('"the-note" does not begin in fr');
  });
});
