import { describe, expect, it } from 'vitest';
import { languages } from '../../game/outcome/drafts';
import { gradeMessage } from '../../game/outcome/invitation/rubric';
import { gradeProfile } from '../../game/outcome/profile/rubric';
import { Episode } from '../../game/story/episode';
import type { Form } from '../../game/story/beat';
import { compileFile } from '../../game/tools/ink-plugin';
import { shippedTrail } from '../helpers/shipped';

/** Every writing form of an episode, met by riding along its good choices. */
function formsOf(folder: string, lang: 'fr' | 'en'): readonly Form[] {
  const episode = new Episode(compileFile(`stories/${folder}/${lang}.ink`), 1);
  episode.set('sam', 'Sam');
  const forms: Form[] = [];
  for (let beat = episode.next(), decisions = 0; beat.choices.length > 0 && decisions < 40; decisions++) {
    if (beat.form?.model.text || beat.form?.model.headline) forms.push(beat.form);
    const good = beat.choices.find(({ way, verdict }) => way === 'listens' || verdict === 'connects' || verdict === 'customer' || verdict === 'sober' || verdict === 'sound');
    beat = episode.choose((good ?? beat.choices[0])?.index ?? 0);
  }
  return forms;
}

const blank = { postsPerWeek: 0, commentsPerWeek: 0, repostsPerWeek: 0, proof: false, google: [] } as const;

/* What a story holds up as a worked example must be one, and Sam's first idea must not. */
describe('the worked examples of the season', () => {
  for (const { id, folder = '', open } of shippedTrail()) {
    for (const lang of languages) {
      it.runIf(open)(`of ${id} connect in ${lang}, and what stood there first does not`, () => {
        for (const form of formsOf(folder, lang)) {
          if (form.kind === 'profile') {
            const grade = (text: Form['model']) =>
              gradeProfile({
                kind: 'profile',
                lang,
                company: 'Verrerie Ardent',
                photo: 'recent',
                banner: 'employer',
                headline: text.headline ?? '',
                summary: text.summary ?? '',
                ...blank,
              });
            expect(grade(form.model).verdict, form.model.headline).toBe('customer');
            expect(grade(form.starter).verdict, form.starter.headline).not.toBe('customer');
          } else {
            const to = form.to ? form.to.charAt(0).toUpperCase() + form.to.slice(1) : '';
            const grade = (text = '') => gradeMessage({ kind: 'invitation', lang, stage: form.stage, to, from: 'Sam', company: 'Verrerie Ardent', text });
            expect(grade(form.model.text).verdict, form.model.text).toBe('connects');
            expect(grade(form.model.text).tone, form.model.text).toBeGreaterThanOrEqual(75);
            const { verdict, findings } = grade(form.starter.text);
            expect(verdict === 'connects' && !findings.some(({ criterion }) => criterion === 'missed-opportunity'), form.starter.text).toBe(false);
          }
        }
      });
    }
  }
});
