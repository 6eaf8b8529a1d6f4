import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Lang, languages, type Stage } from '../../../game/outcome/drafts';
import type { MessageLabels } from '../../../game/outcome/grade';
import { gradeMessage } from '../../../game/outcome/invitation/rubric';
import { messageOf } from '../../helpers/describe-message-rule';

interface Wording {
  readonly lang: Lang;
  readonly stage: Stage;
  readonly text: string;
  readonly labels: Pick<MessageLabels, 'meeting_request' | 'premature'>;
}

// People ask in a thousand ways, and speak of days, visits and coffee without asking for anything.
const wordings = readFileSync('tests/fixtures/messages/messages.wordings.jsonl', 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Wording);

const told = ({ meeting_request, premature }: Wording['labels']): string => (premature ? 'asks too early' : meeting_request ? 'asks in time' : 'does not ask');

describe('a live exchange, however it is worded', () => {
  it.each(languages)('is told from what only looks like one, in 98 lines of 100 (%s)', (lang) => {
    const mine = wordings.filter((one) => one.lang === lang);
    const wrong = mine.filter(({ stage, text, labels }) => told(gradeMessage(messageOf(lang, text, { stage })).labels) !== told(labels));
    expect(wrong.length / mine.length, wrong.map((one) => `${told(one.labels)}: ${one.text}`).join('\n')).toBeLessThanOrEqual(0.02);
  });
});
