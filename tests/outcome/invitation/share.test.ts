import { describe, expect, it } from 'vitest';
import { type Lang, languages } from '../../../game/outcome/drafts';
import { readMessage } from '../../../game/outcome/invitation/message';
import { gradeMessage } from '../../../game/outcome/invitation/rubric';
import { messageOf } from '../../helpers/describe-message-rule';

/** Clauses about the reader and about the sender. */
function counted(lang: Lang, text: string, company = ''): readonly [theirs: number, mine: number] {
  const { theirs, mine } = readMessage(messageOf(lang, text, { company })).share;
  return [theirs, mine];
}

type Row = readonly [rule: string, texts: Readonly<Record<Lang, string>>, share: readonly [theirs: number, mine: number], company?: string];
const rows: readonly Row[] = [
  ['a clause about the reader is theirs', { fr: 'Vous replantez des haies.', en: 'You replant hedges.' }, [1, 0]],
  ['what is the reader’s is theirs', { fr: 'Vos haies tiennent.', en: 'Your hedges hold.' }, [1, 0]],
  ['a clause about the sender is mine', { fr: 'Je vends des plants.', en: 'I sell seedlings.' }, [0, 1]],
  ['"we" is the sender', { fr: 'Nous livrons partout.', en: 'We deliver everywhere.' }, [0, 1]],
  ['the sender’s firm is the sender', { fr: 'Plantabel existe depuis 1990.', en: 'Plantabel dates from 1990.' }, [0, 1], 'Plantabel'],
  ['a clause with both belongs to each by half', { fr: 'Vos haies ressemblent à mes haies.', en: 'Your hedges are like my hedges.' }, [0.5, 0.5]],
  ['a clause about neither is nobody’s', { fr: 'La haie a poussé.', en: 'The hedge has grown.' }, [0, 0]],
  ['manners are nobody’s', { fr: 'Je vous remercie. Belle journée à vous !', en: 'I thank you. Have a nice day!' }, [0, 0]],
  ['each clause counts', { fr: 'Vous plantez, je taille.', en: 'You plant, and I prune.' }, [1, 1]],
  ['a request is for both, and counts for neither', { fr: 'Seriez-vous disponible jeudi ?', en: 'Would you be free on Thursday?' }, [0, 0]],
];

describe('the share of a message', () => {
  for (const lang of languages)
    for (const [rule, texts, share, company] of rows) it(`counts by clauses, ${lang}: ${rule}`, () => expect(counted(lang, texts[lang], company)).toEqual(share));

  it('is told in percent that add up to 100', () => {
    const share = (text: string) => gradeMessage(messageOf('fr', text)).share;
    expect(share('Vous plantez, je taille.')).toEqual({ them: 50, me: 50 });
    expect(share('Vous replantez des haies. Vos rangs tiennent. Je taille.')).toEqual({ them: 67, me: 33 });
    expect(share('La haie a poussé.')).toEqual({ them: 50, me: 50 });
    expect(share('')).toEqual({ them: 50, me: 50 });
  });
});
