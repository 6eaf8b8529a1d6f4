import type { InvitationDraft } from '../../../game/outcome/drafts';
import type { Forecast, ProspectOutcome } from '../../../game/outcome/forecast';
import type { Range } from '../../../game/outcome/forecast-range';
import type { LedgerEntry } from '../../../game/outcome/grade';
import type { GameState, JournalEntry, Outcome } from '../../../game/session/state';
import { beat, inAScene, line, onTheMap } from '../../helpers/game-state';

/** States of the two last screens, written out for their tests. */
const note: InvitationDraft = {
  kind: 'invitation',
  lang: 'fr',
  stage: 'invitation',
  to: 'Nadia',
  from: 'Sam',
  company: 'Ardent',
  text: 'Bonjour Nadia, on se cale 15 min mardi ?',
};

function range(drawn: number, low: number, high: number): Range {
  return { drawn, low, high, expected: drawn };
}

function prospect(id: string, more: Partial<ProspectOutcome> = {}): ProspectOutcome {
  return { id, accepted: false, day: undefined, replied: false, met: false, ...more };
}

/** Sam's own note: Nadia accepts and says nothing, two strangers accept, 40 were invited. */
export const ghost: Forecast = {
  invitations: 40,
  accepted: range(3, 1, 6),
  replies: range(0, 0, 2),
  meetings: range(0, 0, 0),
  visits: range(11, 8, 15),
  prospects: [
    prospect('nadia', { accepted: true, day: 2 }),
    prospect('omar'),
    prospect('prospect-9', { accepted: true, day: 1 }),
    prospect('prospect-12', { accepted: true, day: 20 }),
  ],
  why: {
    acceptance: [
      { id: 'base', value: -0.94 },
      { id: 'profile', value: -0.06 },
      { id: 'tone', value: -0.63 },
      { id: 'request', value: -0.99 },
    ],
    reply: [
      { id: 'base', value: -1.32 },
      { id: 'tone', value: -0.56 },
    ],
  },
};

/** The same people, written to as Jo would: Nadia and Omar reply, and one stranger. */
export const lively: Forecast = {
  ...ghost,
  accepted: range(14, 12, 17),
  replies: range(3, 2, 6),
  prospects: [
    prospect('nadia', { accepted: true, day: 2, replied: true }),
    prospect('omar', { accepted: true, day: 5, replied: true }),
    prospect('prospect-9', { accepted: true, day: 1, replied: true }),
  ],
  why: {
    ...ghost.why,
    acceptance: [
      { id: 'base', value: -0.94 },
      { id: 'tone', value: 0.3 },
    ],
  },
};

export const outcome: Outcome = {
  mine: ghost,
  other: { kind: 'model', text: 'Votre billet m’a arrêté : qu’est-ce qui a coincé ?', forecast: lively },
  bet: { kind: 'prediction', accepted: 8, replies: 5, meetings: 3, visits: 20, googleChecks: 4 },
  google: { passed: 3, of: 6 },
  note,
};

export const journal: readonly JournalEntry[] = [
  { type: 'chose', id: 'a.0', text: 'Commenter le billet de Nadia' },
  { type: 'submitted', id: 'b.letter', draft: note },
  { type: 'chose', id: 'c.1', text: 'Relancer dès le lendemain' },
];

export const replies = [
  { who: 'nadia', text: 'Ce qui a coincé ? Le transport.' },
  { who: 'omar', text: 'Enfin quelqu’un qui a lu.' },
  { who: 'paul', text: 'Passez voir les caisses.' },
] as const;

const settings = { lang: 'fr', hero: 'sam', textSize: 100, motion: 'auto', sound: false, lowPower: false } as const;

export function onTheOutcome(more: Partial<GameState> = {}): GameState {
  const shown = beat([line('Quinze jours ont passé.')], [], { replies, silence: 'Le vent. Un buisson qui roule.' });
  return inAScene(shown, { place: 'outcome', settings, outcome, journal, ...more });
}

export const ledger: readonly LedgerEntry[] = [
  { decision: 0, score: 'tone', points: 6, choice: { text: 'Commenter le billet de Nadia', why: 'Elle a vu votre nom avant votre lettre.' } },
  {
    decision: 1,
    score: 'tone',
    points: -16,
    finding: { criterion: 'pitch', case: 'main-part', score: 'tone', points: -16, manner: 'pushes', field: 'text', quote: 'notre solution innovante' },
  },
  {
    decision: 1,
    score: 'timing',
    points: -30,
    finding: { criterion: 'premature-meeting', case: 'explicit', score: 'timing', points: -50, manner: 'pushes', field: 'text', quote: 'on se cale 15 min mardi ?' },
  },
  { decision: 2, score: 'timing', points: -8, choice: { text: 'Relancer dès le lendemain', why: 'Elle n’avait pas encore ouvert.' } },
];

export const crossroads = [
  { decision: 1, points: -46, label: note.text },
  { decision: 2, points: -8, label: 'Relancer dès le lendemain' },
] as const;

const ending = {
  id: 'ghost',
  peers: [
    { who: 'theo', text: 'Moi, j’aurais commencé par son billet.' },
    { who: 'okafor', text: 'Qui était pressé : toi, ou elle ?' },
  ],
  action: 'Relisez votre dernière invitation envoyée.',
} as const;

export function byTheFire(more: Partial<GameState> = {}): GameState {
  return onTheMap({
    place: 'debrief',
    settings,
    episode: { id: 'second', title: 'Second', foreign: false },
    beat: beat([], [], { ending }),
    standing: { profile: 30, tone: 40, timing: 62 },
    ledger,
    journal,
    outcome,
    crossroads,
    ...more,
  });
}
