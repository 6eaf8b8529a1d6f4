import { describe, expect, it } from 'vitest';
import { compileInk } from '../../game/story/compile';
import { decodeInk, obstacleIn } from '../../game/story/ink-text';

const story = '# title: Café\nHello.\n-> END\n';

describe('a file of Ink', () => {
  it.each([
    { name: 'UTF-8', bytes: Buffer.from(story) },
    { name: 'UTF-8 with a byte order mark', bytes: Buffer.from(`\uFEFF${story}`) },
    { name: 'UTF-16, as Windows writes it', bytes: Buffer.from(`\uFEFF${story}`, 'utf16le') },
    { name: 'UTF-16, the other way round', bytes: Buffer.from(`\uFEFF${story}`, 'utf16le').swap16() },
    { name: 'with line ends of Windows', bytes: Buffer.from(story.replaceAll('\n', '\r\n')) },
    { name: 'with line ends of an old Mac', bytes: Buffer.from(story.replaceAll('\n', '\r')) },
  ])('is read: $name', ({ bytes }) => {
    expect(decodeInk(bytes)).toBe(story);
  });
  it.each([
    { name: 'nothing at all', source: '', says: 'nothing to play' },
    { name: 'comments only', source: '// later\n/* or\nnever */\nTODO: all of it\n/* not\nclosed', says: 'nothing to play' },
    { name: 'a picture', source: decodeInk(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0xff])), says: 'no text' },
    { name: 'accents of another encoding', source: decodeInk(Buffer.from(story, 'latin1')), says: 'not saved as UTF-8' },
    { name: 'five megabytes', source: 'Hello there.\n'.repeat(400_000), says: 'the limit is' },
  ])('is refused in words: $name', ({ source, says }) => {
    const { story: compiled, diagnostics } = compileInk(source, 'x.ink');
    expect(compiled).toBeUndefined();
    expect(diagnostics.map(({ what }) => what)).toEqual([expect.stringContaining(says)]);
  });
  it('may be of any kind otherwise', () => {
    expect(obstacleIn(story, 'x.ink')).toBeUndefined();
  });
});
