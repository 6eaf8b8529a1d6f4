import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { Line } from '../../game/story/beat';
import { DialogueBox } from '../../game/ui/dialogue-box';
import { line } from '../helpers/game-state';

function html(shown: Line, more: Partial<Parameters<typeof DialogueBox>[0]> = {}): string {
  return renderToString(<DialogueBox line={shown} lineKey="0.0" enters={false} lang="fr" hero="sam" foreign={false} onBack={undefined} {...more} />);
}

describe('the speech card', () => {
  it('names who speaks and what they do, and points to their side', () => {
    const nadia = html(line('On se connaît ?', 'nadia'));
    expect(nadia).toContain('Nadia Belkacem');
    expect(nadia).toContain('Directrice achats');
    expect(nadia).toContain('data-side="right"');
    expect(html(line('Enchanté', 'sam'))).toContain('data-side="left"');
  });

  it('calls the hero by the picked name', () => {
    expect(html(line('Enchantée', 'sam'), { hero: 'samantha' })).toContain('Samantha Tardieu');
  });

  it('gives the narrator neither name nor tail nor quotation marks', () => {
    const told = html(line('Neuf heures.'));
    expect(told).not.toContain('speech-tab');
    expect(told).not.toContain('speech-tail');
    expect(told).not.toContain('«');
  });

  it('names somebody who speaks out of the picture, without a tail', () => {
    const off = html(line('Alors ?', 'jo'));
    expect(off).toContain('<b>Jo</b>');
    expect(off).not.toContain('speech-tail');
  });

  it('puts speech in the quotation marks of the language, with its spaces', () => {
    expect(html(line('On se connaît ?', 'nadia'))).toContain('«\u202FOn se connaît\u202F?\u202F»');
    expect(html(line('Do we know each other?', 'nadia'), { lang: 'en' })).toContain('“Do we know each other?”');
  });

  it('hangs a pinned line from a nail, with the name it comes from and no tail', () => {
    const pinned = html({ ...line('Montrez-moi d’abord le retour sur investissement.', 'bouchard'), pinned: true });
    expect(pinned).toContain('speech--pinned');
    expect(pinned).toContain('speech-nail');
    expect(pinned).toContain('Mme Bouchard');
    expect(pinned).not.toContain('speech-tail');
    expect(html(line('On se connaît ?', 'nadia'))).not.toContain('speech-nail');
  });

  it('is a log that reads each new line aloud', () => {
    expect(html(line('Neuf heures.'))).toMatch(/role="log" aria-live="polite"/);
  });
});
