import { describe, expect, it } from 'vitest';
import { layTogether, slugOf } from '../../game/studio/manuscript';
import { applyChanges } from '../../game/studio/reading/apply-changes';
import { Reader, type Sources } from '../../game/studio/reading/read-manuscript';
import { twinSpot } from '../../game/studio/reading/twin-spot';
import { newEpisode } from '../../game/studio/template/new-episode';
import { languages } from '../../game/outcome/drafts';
import { rules } from '../../game/story/lint/lint-story';
import { problemWords, tellProblem } from '../../game/words/studio-problems';
import { checkExcerpt } from '../helpers/describe-rule';

const read = (sources: Sources) => new Reader().read(sources, () => undefined);
const french = (text: string): Sources => ({ files: { 'fr.ink': text }, roots: { fr: 'fr.ink' } });

describe('a line and its twin', () => {
  const reading = read({
    files: {
      'fr.ink': '# title: A\n-> a\n=== a ===\nUn.\n* (x) [Oui]\n  Bien.\n- -> END',
      'en.ink': '// two lines\n// more\n-> a\n=== a ===\nOne.\n* (x) [Yes]\n  Fine.\n- -> END',
    },
    roots: { fr: 'fr.ink', en: 'en.ink' },
  });
  it('are found by the choice or the scene above them', () => {
    expect(twinSpot(reading, 'fr', { file: 'fr.ink', line: 4 })).toEqual({ file: 'en.ink', line: 5 });
    expect(twinSpot(reading, 'fr', { file: 'fr.ink', line: 6 })).toEqual({ file: 'en.ink', line: 7 });
    expect(twinSpot(reading, 'en', { file: 'en.ink', line: 6 })).toEqual({ file: 'fr.ink', line: 5 });
  });
  it('are not made up where the other language has no such scene', () => {
    expect(twinSpot(read(french('=== a ===\nUn.\n-> END')), 'fr', { file: 'fr.ink', line: 2 })).toBeUndefined();
  });
});

describe('the reader', () => {
  it('finds nothing to say about a new episode, and both languages play', () => {
    const { problems, stories, maps } = read(newEpisode('x', { fr: 'Le tapis', en: 'The belt', company: 'Tapis & Cie' }));
    expect(problems).toEqual([]);
    expect(Object.keys(stories)).toEqual(expect.arrayContaining(['fr', 'en']));
    expect(maps.fr.scenes.length).toBe(maps.en.scenes.length);
  });
  it('says what lint knows before Ink has had its word', () => {
    const early: string[] = [];
    const late = new Reader().read(french('# plaec: saloon\nHi.\n-> nowhere'), ({ problems }) => early.push(...problems.map(({ rule }) => rule)));
    expect(early).toEqual(['unknown-tag']);
    expect(late.problems.map(({ rule }) => rule)).toEqual(['ink', 'unknown-tag']); // what stops the play first
  });
  it('tells one slip once: what only follows from it waits', () => {
    const whole = newEpisode('x', { fr: '', en: '', company: '' });
    const told = (change: (text: string) => string) =>
      read({ ...whole, files: { ...whole.files, 'en.ink': change(whole.files['en.ink'] ?? '') } }).problems.map(({ rule, what }) => `${rule} ${what.split(' has ')[0]}`);
    const twice = told((text) => text.replace('=== answer ===', '=== machine ==='));
    expect(twice[0]).toContain("already contains flow named 'machine'");
    expect(twice.filter((what) => what.includes('twins'))).toEqual([]);
    expect(told((text) => text.replace(/^\* \(wave\).*\n.*\n/m, ''))).toEqual(['uneven-twins The choice (answer.wave)']);
    const emptied = told((text) => text.replace(/^\* \(wave\).*/m, '* (wave) []'));
    expect(emptied[0]).toMatch(/^ink .*completely empty/);
    expect(emptied.filter((what) => what.includes('twins'))).toEqual([]);
  });
  it('says once what Ink says three times', () => {
    expect(read(french('-> a\n===\n=== a ===\nHi.\n-> END')).problems.filter(({ what }) => what.includes('name of the knot'))).toHaveLength(1);
  });
  it('says of a novel, and of what is no text, only that, and at once', () => {
    const novel = '=== a ===\nHello.\n'.repeat(70_000);
    const began = process.cpuUsage().user;
    for (const text of [novel, `=== a ===\n${'\0'.repeat(9)}`]) {
      expect(read(layTogether('x', { 'x.ink': text })).problems.map(({ rule }) => rule)).toEqual(['no-ink']);
    }
    expect((process.cpuUsage().user - began) / 1000).toBeLessThan(2000);
  });
  it('offers to create a missing scene or to link elsewhere, and either mends it', () => {
    const sources = french('-> saloon_night\n=== saloon ===\nHi.\n-> END');
    const mends = read(sources).problems[0]?.mends ?? [];
    expect(mends.map(({ kind, name }) => `${kind} ${name}`)).toEqual(['add-knot saloon_night', 'replace -> saloon']);
    for (const mend of mends) expect(read({ ...sources, files: applyChanges(sources.files, mend.changes) }).problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
  it('offers the scene that nothing leads to: it may have been renamed', () => {
    const sources = french('-> machine\n=== machine ===\nUn.\n-> answer\n=== fin ===\nDeux.\n-> soir\n=== soir ===\nTrois.\n-> END');
    expect(read(sources).problems[0]?.mends?.map(({ name }) => name)).toEqual(['answer', '-> fin']);
  });
  it('drops a question about a choice that was erased', () => {
    const sources = french('-> a\n=== a ===\n{a.work: Le tapis.|Rien de noté. }{not a: Jamais.|Voilà.}\n-> END');
    const [mend] = read(sources).problems[0]?.mends ?? [];
    const files = applyChanges(sources.files, mend?.changes ?? []);
    expect(files['fr.ink']).toContain('\nRien de noté. {not a: Jamais.|Voilà.}\n');
    expect(read({ ...sources, files }).problems).toEqual([]);
  });
  it('declares a variable that is used', () => {
    const sources = french('~ seen = 1\nHi.\n-> END');
    const [mend] = read(sources).problems[0]?.mends ?? [];
    expect(read({ ...sources, files: applyChanges(sources.files, mend?.changes ?? []) }).problems).toEqual([]);
  });
  it('sets typewriter signs in type, in the manner of each language', () => {
    const mended = (text: string, lang: 'fr' | 'en') => {
      const sources: Sources = { files: { 'x.ink': text }, roots: { [lang]: 'x.ink' } };
      const found = read(sources).problems.find(({ rule }) => rule === 'typography');
      return applyChanges(sources.files, found?.mends?.[0]?.changes ?? [])['x.ink'];
    };
    expect(mended('Elle dit "oui"... c\'est tout.\n-> END', 'fr')).toBe('Elle dit « oui »… c’est tout.\n-> END');
    expect(mended('She says "yes", that\'s all.\n-> END', 'en')).toBe('She says “yes”, that’s all.\n-> END');
  });
  it('keeps the last story that played while the text is broken', () => {
    const reader = new Reader();
    reader.read(french('Hi.\n-> END'), () => undefined);
    expect(reader.read(french('Hi {\n-> END'), () => undefined).stories.fr).toBeDefined();
  });
  it('reads included files, and names the one that is missing', () => {
    const files = { 'main.ink': 'INCLUDE more.ink\n-> more', 'more.ink': '=== more ===\nHi.\n-> END' };
    expect(read(layTogether('x', files)).problems).toEqual([]);
    expect(
      read(layTogether('x', { 'main.ink': files['main.ink'] }))
        .problems.map(({ what }) => what)
        .join(),
    ).toContain('more.ink');
  });
  it('takes files for the language of their name, or of their words', () => {
    expect(layTogether('x', { 'fr.ink': '', 'en.ink': '' }).roots).toEqual({ fr: 'fr.ink', en: 'en.ink' });
    expect(layTogether('x', { 'coffee.ink': 'The coffee machine is the one network that is never down.' }).roots).toEqual({ en: 'coffee.ink' });
  });
  it('finds a file that is included from a folder: what is opened has only its name', () => {
    const { files, roots } = layTogether('x', { 'en.ink': 'INCLUDE chapters/two.ink\n-> two', 'two.ink': '=== two ===\nHi.\n-> END' });
    expect(read({ files, roots }).problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(roots).toEqual({ en: 'en.ink' });
  });
  it('makes a folder’s name of any title', () => {
    expect(slugOf('« L’été », déjà ? Une histoire très très longue')).toBe('l-ete-deja-une-histoire-tres');
    expect(slugOf('…')).toBe('episode');
  });
});

describe('the words for problems', () => {
  it('leave no blank empty and no English in a French sentence', () => {
    const sources = french('# plaec: saloon\n# place: saloom\n* [x # effect: tone +1]\n* (a) [y] # effect: tone +1\nNadai: oui\n# form: prediction\n-> nowhere');
    for (const problem of read(sources).problems) {
      for (const lang of languages) {
        const { title, why } = tellProblem(problem, lang);
        expect(`${title} ${why}`).not.toMatch(/[{}]|…»|“…”/);
      }
      expect(tellProblem(problem, 'fr').title).not.toBe(problem.what);
    }
  });
  it.each(rules)('are there in both languages for what the rule $id says', (rule) => {
    for (const problem of checkExcerpt(rule, rule.faulty)) {
      const [fr, en] = [tellProblem(problem, 'fr'), tellProblem(problem, 'en')];
      expect(fr.title).not.toBe(problem.what);
      expect(`${fr.title} ${fr.why} ${en.title} ${en.why}`).not.toMatch(/[{}]|…»|“…”/);
      expect(fr.title).not.toBe(en.title);
    }
  });
  it('are there in both languages for every rule', () => {
    for (const { title, why } of problemWords) expect([title.fr, title.en, why.fr, why.en].every((words) => words.length > 5)).toBe(true);
  });
});
