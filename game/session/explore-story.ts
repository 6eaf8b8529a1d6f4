import type { Lang } from '../outcome/drafts';
import type { CompiledStory } from '../story/compiled';
import { Episode } from '../story/episode';
import { explore, type ExploreOptions } from '../story/explore/explore';
import { bracketReferee } from '../story/explore/referee';
import type { ExplorationReport } from '../story/explore/report';
import { gameReferee } from './referee';

/** Explores a story by the game's own rules. `lang` is the language that its texts are read in. See `explore`. */
export function exploreStory(story: CompiledStory, lang: Lang, options: Omit<ExploreOptions, 'referee'>): ExplorationReport {
  let company: string | undefined;
  try {
    company = new Episode(story, 1).heading.company;
  } catch {
    // A story that cannot be read has no employer either; the report says what is wrong with it.
  }
  return explore(story, { ...options, referee: company === undefined ? bracketReferee : gameReferee(lang, company) });
}
