import { describe, expect, it } from 'vitest';
import { photos } from '../../../game/outcome/drafts';
import { bannerPicks, photoPicks, textPicks } from '../../../game/ui/forms/picks';
import { form } from './states';

describe('what a story offers to pick', () => {
  it('reads the value from the first word and the label from the rest', () => {
    expect(photoPicks(form)).toEqual([
      { value: 'holiday', label: 'The palm tree' },
      { value: 'recent', label: 'This week’s portrait' },
    ]);
  });

  it('offers everything when the story names nothing', () => {
    expect(photoPicks(undefined).map((pick) => pick.value)).toEqual([...photos]);
    expect(bannerPicks(form)).toHaveLength(3);
  });

  it('keeps headlines apart from summaries', () => {
    expect(textPicks(form, 'headline')).toEqual(['I help glassworks avoid shortages']);
    expect(textPicks(form, 'summary')).toEqual([]);
  });
});
