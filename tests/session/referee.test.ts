import { describe, expect, it } from 'vitest';
import { type Lang, languages } from '../../game/outcome/drafts';
import { scores, type Standing } from '../../game/outcome/standing';
import { gameReferee } from '../../game/session/referee';
import { Ride } from '../../game/session/ride';
import { nothingCarried } from '../../game/session/stored';
import { luckOf } from '../../game/story/explore/luck';
import type { Option } from '../../game/story/explore/referee';
import { movedBy, pointsOf, standingOf } from '../../game/story/explore/ride-graph';
import { shippedTrail, shippedWorld } from '../helpers/shipped';

/** What a ride hands in for one of the texts that the referee tried; undefined where no such text is known by name. */
function handIn(ride: Ride, { text, choice }: Option): boolean {
  const [draft, form] = [ride.openDraft(), ride.beat.form];
  if (!draft || !form || text === undefined) {
    ride.choose(ride.beat.choices[choice]?.index ?? -1);
    return true;
  }
  if (draft.kind === 'invitation') ride.submit({ ...draft, text: text === 'blank' ? '' : text === 'model' ? (form.model.text ?? '') : draft.text });
  else if (draft.kind === 'profile') {
    const { headline, summary } = text === 'blank' ? { headline: '', summary: '' } : text === 'model' ? { ...draft, ...form.model } : draft;
    ride.submit({ ...draft, headline, summary });
  } else return false;
  return true;
}

const named = ({ text }: Option): boolean => text === undefined || ['starter', 'blank', 'model'].includes(text);

async function compare(folder: string, lang: Lang, seed: number): Promise<void> {
  const story = await shippedWorld().load(folder, lang);
  const ride = new Ride(story, { episode: folder, seed, hero: 'sam', lang, carried: nothingCarried });
  const referee = gameReferee(lang, ride.heading.company);
  const [luck, carried] = [luckOf(seed), new Map<string, unknown>()];
  let standing: Standing = referee.opening;
  for (let taken = 0; ride.beat.choices.length > 0 && taken < 60; taken++) {
    const options = referee.options(ride.beat, (name) => carried.get(name)).filter(named);
    // A model that also names a photo or a banner is handed in on another screen; the plans ride those.
    const open = options.filter(({ text }) => !(text === 'model' && (ride.beat.form?.model.photo ?? ride.beat.form?.model.banner) !== undefined));
    const option = open[luck(open.length)];
    if (!option) throw new Error('The referee has nothing to offer.');
    const [beat, id] = [ride.beat, ride.beat.choices[option.choice]?.id];
    if (!handIn(ride, option)) return;
    expect(ride.log.at(-1)?.id, `${folder} ${lang} ${seed}`).toBe(id);
    standing = standingOf(movedBy(option.effects, pointsOf(standing)));
    for (const score of scores) expect([beat.knot, id, option.text, score, standing[score]]).toEqual([beat.knot, id, option.text, score, ride.books.standing[score]]);
    for (const [name, value] of Object.entries(option.carries)) carried.set(name, value);
  }
}

describe('the explorer books as a ride books', () => {
  for (const { id, open, folder } of shippedTrail()) {
    for (const lang of languages) {
      it.runIf(open)(`${id} (${lang}): choices, notes and profiles move every score by the same points`, async () => {
        for (let seed = 1; seed <= 4; seed++) await compare(folder ?? '', lang, seed);
      });
    }
  }
});
