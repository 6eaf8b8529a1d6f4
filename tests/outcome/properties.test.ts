import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type InvitationDraft, type Lang, languages, stages } from '../../game/outcome/drafts';
import { acceptanceChance, type Campaign, meetingChance, replyChance, visitChance } from '../../game/outcome/forecast-chances';
import type { MessageGrade } from '../../game/outcome/grade';
import { gradeMessage } from '../../game/outcome/invitation/rubric';
import { gradeProfile } from '../../game/outcome/profile/rubric';
import { draftOf } from '../../game/tools/score-draft';
import { plain } from '../helpers/campaigns';
import { profileOf } from '../helpers/describe-profile-case';

interface Labelled {
  readonly id: string;
  readonly draft: InvitationDraft;
}

const corpus: readonly Labelled[] = ['tuning', 'second'].flatMap((name) =>
  readFileSync(`tests/fixtures/messages/messages.${name}.jsonl`, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((line) => {
      const drawn = draftOf(JSON.parse(line));
      return !('what' in drawn) && drawn.draft.kind === 'invitation' ? [{ id: String(drawn.id), draft: drawn.draft }] : [];
    }),
);

/** A message of the corpus, or one put together from the sentences of several. */
const anyMessage: fc.Arbitrary<InvitationDraft> = fc.constantFrom(...languages).chain((lang) => {
  const drafts = corpus.flatMap(({ draft }) => (draft.lang === lang ? [draft] : []));
  const sentences = drafts.flatMap(({ text }) => text.split(/(?<=[.!?]) (?=\p{Lu})/u));
  const mixed = fc
    .record({ stage: fc.constantFrom(...stages), said: fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 5 }) })
    .map(({ stage, said }): InvitationDraft => ({ kind: 'invitation', lang, stage, to: '', from: '', company: '', text: said.join(' ') }));
  return fc.oneof(fc.constantFrom(...drafts), mixed);
});

const runs = { numRuns: 400 };
const extended = (draft: InvitationDraft, more: string): MessageGrade => gradeMessage({ ...draft, text: `${draft.text}\n${more}` });

describe('adding thanks', () => {
  const thanks: Readonly<Record<Lang, readonly string[]>> = {
    fr: ['Merci !', 'Merci beaucoup.', 'Mille mercis.', 'Merci d’avance.', 'Un grand merci à vous.', 'Merci pour votre temps.'],
    en: ['Thanks!', 'Thank you very much.', 'Many thanks.', 'Thanks in advance.', 'A big thank you to you.', 'Thank you for your time.'],
  };
  const tones = ['spammy', 'pushy', 'neutral', 'warm'];

  it('never lowers the tone, neither its points nor its label', () => {
    fc.assert(
      fc.property(anyMessage, fc.nat(5), (draft, which) => {
        const before = gradeMessage(draft);
        const after = extended(draft, thanks[draft.lang][which] ?? '');
        expect(after.tone).toBeGreaterThanOrEqual(before.tone);
        expect(tones.indexOf(after.labels.tone)).toBeGreaterThanOrEqual(tones.indexOf(before.labels.tone));
      }),
      runs,
    );
  });
});

describe('adding a calendar link', () => {
  /** A round of invitations with this note, or with this message after the yes. */
  function campaignOf({ stage }: InvitationDraft, { tone, request, length }: MessageGrade): Campaign {
    return stage === 'invitation' ? { ...plain, tone, request } : { ...plain, followUp: { tone, request, characters: length.graphemes } };
  }

  const links = ['https://calendly.com/durand/30min', 'https://cal.com/durand'];
  const handedOver: Readonly<Record<Lang, readonly string[]>> = {
    fr: ['', 'Mon agenda : ', 'Choisissez un créneau : ', 'Prenez rendez-vous quand vous voulez : ', 'Voici le lien de mon agenda :\n', 'Merci, et si vous préférez : '],
    en: ['', 'My calendar: ', 'Pick a slot: ', 'Grab a time whenever suits you: ', 'Here is my booking link:\n', 'Thanks, and if you would rather: '],
  };

  it('never raises an outcome, however the link is handed over', () => {
    fc.assert(
      fc.property(anyMessage, fc.nat(5), fc.constantFrom(...links), (draft, how, link) => {
        const [without, linked] = [campaignOf(draft, gradeMessage(draft)), campaignOf(draft, extended(draft, `${handedOver[draft.lang][how] ?? ''}${link}`))];
        for (const chance of [acceptanceChance, replyChance, meetingChance, visitChance]) expect(chance(linked)).toBeLessThanOrEqual(chance(without) + 1e-12);
      }),
      runs,
    );
  });
});

describe('translating a message', () => {
  const levels = ['pitch', 'personalised', 'about_them', 'respectful'] as const;
  const twins = corpus.flatMap(({ id, draft }) => {
    const twin = corpus.find((other) => other.id !== id && other.id === id.replace(/-fr$/, '-en').replace('-fr-', '-en-'));
    return twin === undefined ? [] : [{ id, french: gradeMessage(draft).labels, english: gradeMessage(twin.draft).labels }];
  });

  it('moves no level by more than one, in 98 pairs of 100', () => {
    expect(twins.length).toBeGreaterThan(300);
    const moved = twins.filter(({ french, english }) => levels.some((level) => Math.abs(french[level] - english[level]) > 1));
    expect(moved.length / twins.length, moved.map(({ id }) => id).join(' ')).toBeLessThanOrEqual(0.02);
  });
});

describe('typing a message otherwise', () => {
  const typed: Readonly<Record<string, (text: string) => string>> = {
    'with straight apostrophes': (text) => text.replace(/[’‘]/g, "'"),
    'with curly apostrophes': (text) => text.replace(/(?<=\p{L})'(?=\p{L})/gu, '’'),
    'with no-break spaces': (text) => text.replace(/ (?=[?!:;»])|(?<=«) /g, '\u00a0'),
    'with thin spaces': (text) => text.replace(/ (?=[?!:;»])|(?<=«) /g, '\u202f'),
  };

  it.each(Object.entries(typed))('changes nothing: %s', (_, change) => {
    fc.assert(
      fc.property(anyMessage, (draft) => {
        const [one, other] = [gradeMessage(draft), gradeMessage({ ...draft, text: change(draft.text) })];
        expect([other.labels, other.tone, other.request]).toEqual([one.labels, one.tone, one.request]);
      }),
      runs,
    );
  });
});

describe('any text', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc.constantFrom(...corpus.slice(0, 200).map(({ draft }) => draft.text)),
    fc.constantFrom('«', '" ', '> ', '((((', 'aaaa ', '\u0301', '👨‍👩‍👧‍👦', '\ud800', '. '.repeat(50), 'https://a.fr/', '06 12 ', 'client·e·s '),
  );
  const longest = 10_000;
  const anyText = fc.tuple(fc.array(piece, { maxLength: 20 }), fc.integer({ min: 1, max: 200 })).map(([pieces, times]) => pieces.join('').repeat(times).slice(0, longest));

  it('is graded without a throw, as a message and as a profile, with every span inside it', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...languages), fc.constantFrom(...stages), (text, lang, stage) => {
        const message = gradeMessage({ kind: 'invitation', lang, stage, to: 'Claire', from: 'Sam', company: 'Ardent', text });
        const profile = gradeProfile(profileOf(lang, { headline: text.slice(0, 220), summary: text }));
        for (const { span, quote, field } of [...message.findings, ...profile.findings]) {
          if (span === undefined) continue;
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThanOrEqual(span.start);
          expect((field === 'headline' ? text.slice(0, 220) : text).slice(span.start, span.end)).toBe(quote);
        }
        for (const score of [message.tone, message.request, profile.profile, message.share.them]) {
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(100);
        }
        expect(message.share.them + message.share.me).toBe(100);
      }),
      { numRuns: 40 },
    );
  });

  it('is read the same every time, whatever was read in between', () => {
    fc.assert(
      fc.property(anyMessage, anyMessage, (draft, other) => {
        const first = gradeMessage(draft);
        gradeMessage(other);
        expect(gradeMessage({ ...draft })).toEqual(first);
      }),
      { numRuns: 100 },
    );
  });
});
