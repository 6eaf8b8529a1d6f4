import { banners, photos, type ProfileDraft } from '../../outcome/drafts';
import type { Form } from '../../story/beat';

export type Photo = ProfileDraft['photo'];
export type Banner = ProfileDraft['banner'];

/** One thing to pick for the photo or the banner: its value and what the story calls it. */
export interface Pick<Value extends string> {
  readonly value: Value;
  readonly label: string; // '' when the story only names the value
}

function read<Value extends string>(form: Form | undefined, field: 'photo' | 'banner', known: readonly Value[]): Pick<Value>[] {
  const picks: Pick<Value>[] = [];
  for (const pick of form?.picks ?? []) {
    if (pick.field !== field) continue;
    const [first = '', ...rest] = pick.text.trim().split(/\s+/);
    const value = known.find((name) => name === first);
    if (value) picks.push({ value, label: rest.join(' ') });
  }
  return picks.length > 0 ? picks : known.map((value) => ({ value, label: '' }));
}

/** The photos a story offers; all of them when it offers none. The first word of a pick is its value. */
export const photoPicks = (form: Form | undefined): Pick<Photo>[] => read(form, 'photo', photos);
/** The banners a story offers; all of them when it offers none. */
export const bannerPicks = (form: Form | undefined): Pick<Banner>[] => read(form, 'banner', banners);

/** The ready texts for the headline or the summary. */
export function textPicks(form: Form | undefined, field: 'headline' | 'summary'): string[] {
  return (form?.picks ?? []).filter((pick) => pick.field === field).map((pick) => pick.text);
}
