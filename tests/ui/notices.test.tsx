import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { Notice } from '../../game/session/state';
import { Notices } from '../../game/ui/notices';
import { noticeWords } from '../../game/words/shell';

const html = (notices: readonly Notice[]): string => renderToString(<Notices notices={notices} lang="en" moment="0" onDismiss={() => {}} />);
const kinds = Object.keys(noticeWords) as (keyof typeof noticeWords)[];

describe('a notice', () => {
  it.each(kinds)('of the kind %s says its sentence and has a button that goes on', (kind) => {
    const page = html([{ kind }]);
    expect(page).toContain(noticeWords[kind].text.en);
    expect(page).toMatch(new RegExp(`<button[^>]*>${noticeWords[kind].on.en}</button>`));
  });

  it('interrupts when something may be lost, and otherwise waits for a pause', () => {
    expect(html([{ kind: 'cannot-save' }])).toMatch(/role="alert"><div/);
    expect(html([{ kind: 'resumed' }])).toMatch(/role="status"><div/);
  });

  it('shows what the story reported as text', () => {
    expect(html([{ kind: 'story-refused', detail: 'mine.ink:3 <b>' }])).toContain('mine.ink:3 &lt;b');
  });

  it('has its place ready before there is one, so that readers hear it arrive', () => {
    expect(html([])).toContain('<div role="alert"></div><div role="status"></div>');
  });
});
