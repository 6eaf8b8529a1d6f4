import type { Draft } from '../../outcome/drafts';
import type { Standing } from '../../outcome/standing';
import { MemoryStore } from '../../session/save-store';
import { Session, type World } from '../../session/session';
import type { GameState } from '../../session/state';
import type { Choice, Form } from '../../story/beat';
import { banners, photos } from '../../outcome/drafts';
import { settingsFor } from './fork';
import type { Seminar } from './seminar';

const mostSteps = 500; // no episode is that long: a story that goes in circles has no par

/**
 * Par: the three scores of somebody who listens at every decision and sends the story's own worked
 * examples. Not the best there is, but what an attentive rider gets. Undefined for a story that does
 * not say which of its choices listen.
 */
export async function parOf(world: World, { episode, lang }: Pick<Seminar, 'episode' | 'lang'>): Promise<Standing | undefined> {
  const rider = await Session.open({ ...world, store: new MemoryStore() }, settingsFor(lang));
  await rider.send({ type: 'ride', episode, fresh: true });
  for (let step = 0; step < mostSteps; step++) {
    const { state } = rider;
    if (state.place === 'debrief') return state.standing;
    const draft = state.place === 'episode' || state.place === 'outcome' ? undefined : attentive(state);
    const atChoice = !draft && state.beat !== undefined && state.line >= state.beat.lines.length - 1 && !state.beat.form && state.beat.choices.length > 0;
    if (draft) {
      await rider.send({ type: 'revise-draft', draft });
      await rider.send({ type: 'submit-draft' });
    } else if (atChoice) {
      const choice = listening(state.beat?.choices ?? []);
      if (!choice) return undefined;
      await rider.send({ type: 'choose', index: choice.index });
    } else await rider.send({ type: 'continue' });
  }
  return undefined;
}

/** The choice that listens; where none does, the least hurried one. */
function listening(choices: readonly Choice[]): Choice | undefined {
  const named = choices.filter(({ way }) => way !== undefined);
  return named.find(({ way }) => way === 'listens') ?? named.find(({ way }) => way !== 'pushes') ?? (choices.length === 1 ? choices[0] : undefined);
}

/** The form as the story's worked example fills it in. */
function attentive({ draft, beat }: GameState): Draft | undefined {
  const form = beat?.form;
  if (!draft || !form) return undefined;
  switch (draft.kind) {
    case 'profile': {
      const { model } = form;
      return {
        ...draft,
        photo: photos.find((photo) => photo === model.photo) ?? 'recent',
        banner: banners.find((banner) => banner === model.banner) ?? 'employer',
        headline: model.headline ?? draft.headline,
        summary: model.summary ?? draft.summary,
      };
    }
    case 'invitation':
      return { ...draft, text: form.model.text ?? draft.text };
    case 'prediction':
      return { ...draft, accepted: 12, replies: 5, meetings: 1, visits: 12, googleChecks: 4 };
    case 'cards':
    case 'zones':
    case 'planner':
      return sorted(form) ?? draft;
  }
}

/** A table as it should lie. */
function sorted({ table }: Form): Draft | undefined {
  if (table?.kind === 'cards') {
    const order = ['good', 'fair', 'poor'];
    return {
      kind: 'cards',
      picked: table.cards
        .toSorted((a, b) => order.indexOf(a.worth) - order.indexOf(b.worth))
        .slice(0, table.picks)
        .map(({ id }) => id),
    };
  }
  if (table?.kind === 'zones') return { kind: 'zones', placed: table.gestures.map(({ id, zone }) => ({ gesture: id, zone })) };
  if (table?.kind === 'planner') return { kind: 'planner', minutes: table.slots.toSorted((a, b) => a.id - b.id).map(({ from, to }) => Math.floor((from + to) / 10) * 5) };
  return undefined;
}
