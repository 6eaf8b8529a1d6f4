import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { languages } from '../../game/outcome/drafts';
import { compileInk } from '../../game/story/compile';
import { itemsOf, scanInk } from '../../game/story/scan';
import { readTrail } from '../../game/story/trail';
import { publishedPage } from '../../game/studio/publish/published-page';
import { seasonZip } from '../../game/studio/publish/season-folder';
import { trailEntry } from '../../game/studio/publish/trail-entry';
import { sayBraces, sayTag, textsOf } from '../../game/words/studio-script';
import { writeScript } from '../../game/studio/script/write-script';
import { makesVersion, withVersion } from '../../game/studio/shelf/shelf';
import { newEpisode } from '../../game/studio/template/new-episode';

const episode = newEpisode('x', { fr: 'Le tapis', en: 'The <belt> & "co"', company: '' });
const script = 'console.log("hi")';
const hash = `sha256-${createHash('sha256').update(script).digest('base64')}`;

describe('a published page', () => {
  const { story } = compileInk('Hi. </script><b>bold</b>\n-> END', 'x.ink');
  const page = publishedPage({ script, style: 'b{}', scriptHash: hash, styleHash: 'sha256-y' }, trailEntry({ ...episode, roots: { en: 'en.ink' } }), {
    ...(story && { en: story }),
  });
  it('admits its own script by its hash, and nothing else', () => {
    expect(page).toContain(`script-src '${hash}'`);
    expect(/<script type="module">([\s\S]*?)<\/script>/.exec(page)?.[1]).toBe(script);
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/unsafe-/);
  });
  it('cannot be broken out of by a story or a title', () => {
    expect(page.match(/<\/script>/g)?.length).toBe(2);
    expect(page).not.toContain('<b>');
    expect(page).toContain('<title>The &lt;belt> &amp; &quot;co&quot;</title>');
  });
  it('carries the story whole', () => {
    const data: unknown = JSON.parse(/<script type="application\/json" id="episode">([\s\S]*?)<\/script>/.exec(page)?.[1] ?? '');
    expect(data).toMatchObject({ stories: { en: story } });
  });
});

describe('a folder for the season', () => {
  it('has both texts and an entry that the trail can read', () => {
    const files = unzipSync(seasonZip({ ...episode, number: 4 }));
    expect(Object.keys(files).toSorted()).toEqual(['read-me.txt', 'stories/04-the-belt-co/en.ink', 'stories/04-the-belt-co/fr.ink', 'trail-entry.json']);
    const [entry] = readTrail({ episodes: [JSON.parse(strFromU8(files['trail-entry.json'] ?? new Uint8Array()))] });
    expect(entry).toMatchObject({ id: 'the-belt-co', number: 4, title: { fr: 'Le tapis' } });
  });
});

describe('a new episode', () => {
  it('leaves nothing of the template on the cover of another story', () => {
    expect(JSON.stringify(trailEntry(newEpisode('x', { fr: 'La porte', en: '', company: '' })))).not.toMatch(/machine|tasse|cup|Claire/);
    expect(trailEntry(newEpisode('x', { fr: '', en: '', company: '' })).town.en).toBe('The coffee machine');
  });
});

describe('the reviewer’s script', () => {
  it('has every line, every choice with what it moves, and where it leads', () => {
    const entries = writeScript(
      '# place: saloon\n=== a ===\nNadia: Yes?\n* (b) [Ask # effect: timing -4 # effect: tone +2 # way: listens # why: She nods.]\n    Fine.\n    -> c\n- -> END\n=== c ===\nHi.\n-> END',
    );
    expect(entries.map((entry) => entry.kind)).toEqual(['place', 'scene', 'line', 'choice', 'line', 'lead', 'lead', 'scene', 'line', 'lead']);
    expect(entries[3]).toEqual({
      kind: 'choice',
      id: 'a.b',
      text: 'Ask',
      tags: ['effect: tone +2', 'effect: timing -4', 'way: listens', 'why: She nods.'],
    });
    expect(entries[4]).toMatchObject({ inBranch: true, text: 'Fine.' });
  });
  it('says tags in words, in either language', () => {
    expect([sayTag('effect: tone +4', 'en'), sayTag('effect: timing -12', 'fr')]).toEqual(['Tone +4', 'Tempo −12']);
    expect(sayTag('peer: awa = Who was in a hurry?', 'en')).toBe('By the campfire, Awa: Who was in a hurry?');
    expect(sayTag('place: training-room day', 'fr')).toBe('Lieu\u00A0: la salle de formation, le jour');
    expect([sayTag('mood: warm', 'en'), sayTag('company: Verrerie Ardent', 'en')]).toEqual([undefined, undefined]); // the picture and the head of the file
  });
  it('says braces in words', () => {
    const values = textsOf('VAR sam = "Sam"\nVAR n = 3');
    expect(sayBraces('What does {sam} say, {n} times?', 'en', values)).toBe('What does Sam say, {n} times?');
    expect(sayBraces('{machine.seen: Again you?|Just passing?} {late: Late.}', 'en', values)).toBe('[if machine.seen: Again you? / else: Just passing?] [if late: Late.]');
    expect(sayBraces('À être {she:vue|vu}.', 'fr', values)).toBe('À être vue/vu.');
  });
  it.each(languages)('leaves no name of a tag as it is, in any episode of the season in %s', (lang) => {
    const folders = readdirSync('stories', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const tags = folders.flatMap(({ name }) => itemsOf(scanInk(readFileSync(`stories/${name}/${lang}.ink`, 'utf8'), ''), 'tag'));
    const left = tags.filter(({ raw }) => {
      const names = (raw.split(/[:=]/)[1] ?? '').split(' ').filter((word) => /[a-z][-_][a-z]/.test(word));
      return !raw.startsWith('ending:') && names.some((name) => /^(?:place|form|google|campaign|profile)/.test(raw) && sayTag(raw, lang)?.includes(` ${name}`));
    });
    expect(tags.length).toBeGreaterThan(500);
    expect(left).toEqual([]);
    expect(tags.filter(({ raw }) => /^(?:effect|way|why|peer|ending):/.test(raw) && (sayTag(raw, lang) ?? '').startsWith(raw.split(':')[0] ?? ''))).toEqual([]);
  });
  it('reads no brace of logic out as a line', () => {
    const entries = writeScript('=== a ===\n{\n- seen > 1: -> b\n- else: -> END\n}\n=== b ===\nHi.\n-> END');
    expect(entries.filter((entry) => entry.kind === 'line')).toMatchObject([{ text: 'Hi.' }]);
  });
});

describe('the history of an episode', () => {
  const at = (text: string) => ({ ...episode, files: { 'fr.ink': text } });
  const kept = (text: string, when: number) => ({ version: 1 as const, at: when, manuscript: at(text) });
  it('keeps a version for every two minutes of writing, not for every word', () => {
    expect(makesVersion(kept('a', 0), at('b'), undefined, false)).toBe(true);
    expect(makesVersion(kept('b', 60_000), at('c'), 0, false)).toBe(false);
    expect(makesVersion(kept('b', 130_000), at('c'), 0, false)).toBe(true);
  });
  it('keeps what something whole replaces, and nothing of an unchanged text', () => {
    expect(makesVersion(kept('b', 1000), at('c'), 0, true)).toBe(true);
    expect(makesVersion(kept('a', 500_000), at('a'), 0, true)).toBe(false);
    expect(makesVersion(undefined, at('a'), undefined, true)).toBe(false);
  });
  it('holds twenty versions, the newest first, none of them twice', () => {
    let history: ReturnType<typeof withVersion> = [];
    for (let i = 0; i < 40; i++) history = withVersion(history, kept(String(i), i));
    expect(history).toHaveLength(20);
    expect(history[0]?.at).toBe(39);
    expect(withVersion(history, kept('39', 99))).toBe(history);
  });
});
