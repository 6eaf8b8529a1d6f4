import type { Lang } from '../outcome/drafts';
import type { HeroName } from './state';
import type { Carried } from './stored';

/** What a ride needs, with its log, to be the same ride again. */
export interface RideStart {
  readonly episode: string;
  readonly seed: number;
  readonly hero: HeroName;
  readonly lang: Lang;
  readonly carried: Carried;
}

export const heroNames: Readonly<Record<HeroName, string>> = { sam: 'Sam', samantha: 'Samantha' };
