import type { Seed } from '../outcome/dice';
import type { InvitationDraft, Lang, PredictionDraft, ProfileDraft } from '../outcome/drafts';
import { type Forecast, forecast } from '../outcome/forecast';
import type { MessageGrade } from '../outcome/grade';
import { gradeMessage } from '../outcome/invitation/rubric';
import { gradeProfile } from '../outcome/profile/rubric';
import type { Standing } from '../outcome/standing';
import type { Form } from '../story/beat';
import { addMessage, type CampaignFacts, campaignOf, nextRound, nothingSent, type Sent } from './campaign';
import type { Outcome } from './state';

interface Message {
  readonly draft: InvitationDraft;
  readonly grade: MessageGrade;
  readonly form: Form;
}

/** What else weighs on a campaign at the moment its result is asked for. */
export interface Circumstances {
  readonly facts: CampaignFacts;
  readonly standing: Standing;
  readonly profile: ProfileDraft;
  readonly bet: PredictionDraft | undefined;
}

/** The messages of a ride, and what comes of them. */
export class Mailbag {
  private sent: Sent = nothingSent; // before the last message
  private last: Message | undefined;
  private readonly others = new Map<string, MessageGrade>(); // what else could have been sent instead of the last message, by its text

  constructor(
    private readonly seed: Seed,
    private readonly lang: Lang, // of the story's own texts
  ) {}

  /** Takes one more message. An invitation after another opens a new round. */
  send(message: Message, now: Circumstances): void {
    if (this.last) {
      const sent = addMessage(this.sent, this.last.draft.stage, this.last.grade);
      const opensRound = message.draft.stage === 'invitation' && sent.note !== undefined;
      this.sent = opensRound ? nextRound(sent, this.simulate(this.last.draft.stage, this.last.grade, now)) : sent;
    }
    this.last = message;
    this.others.clear();
  }

  /** The simulated result beside that of one other text under the same luck; undefined while nothing was sent. */
  result(now: Circumstances): Outcome | undefined {
    if (!this.last) return undefined;
    const { draft, grade, form } = this.last;
    const profile = gradeProfile(now.profile);
    const mine = this.simulate(draft.stage, grade, now, profile);
    const compare = (kind: 'model' | 'starter'): Outcome['other'] => {
      const text = (kind === 'model' ? form.model.text : form.starter.text) ?? '';
      return { kind, text, forecast: this.simulate(draft.stage, this.gradeOther(draft, text), now, profile) };
    };
    const model = compare('model');
    const other = model.text !== '' && model.forecast.replies.expected > mine.replies.expected ? model : compare('starter');
    return { mine, other, bet: now.bet, google: { passed: profile.google.passed, of: profile.google.of }, note: draft };
  }

  /** The result is asked for after every decision; a text that stays the same is read once. */
  private gradeOther(draft: InvitationDraft, text: string): MessageGrade {
    const grade = this.others.get(text) ?? gradeMessage({ ...draft, lang: this.lang, text });
    this.others.set(text, grade);
    return grade;
  }

  private simulate(stage: InvitationDraft['stage'], message: MessageGrade, now: Circumstances, profile = gradeProfile(now.profile)): Forecast {
    const sent = addMessage(this.sent, stage, message);
    return forecast(campaignOf(now.facts, now.standing, sent, profile), this.seed);
  }
}
