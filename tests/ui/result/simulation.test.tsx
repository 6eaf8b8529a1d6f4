import type { JSX } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { Lang } from '../../../game/outcome/drafts';
import { PredictionForm } from '../../../game/ui/forms/prediction-form';
import { BetTable } from '../../../game/ui/result/bet-table';
import { FigureStrip } from '../../../game/ui/result/figure-strip';
import { LetterPair } from '../../../game/ui/result/letter-pair';
import { OutcomePanel } from '../../../game/ui/result/outcome-panel';
import { TownPlate } from '../../../game/ui/result/town-plate';
import { WhyBars } from '../../../game/ui/result/why-bars';
import { whyWords } from '../../../game/words/result';
import { prediction, stateWith } from '../forms/states';
import { ghost, lively, onTheOutcome, outcome } from './states';

/** Every screen and every part of one that shows a simulated figure, as it is shown alone in a tab or a dock. */
const shown: Readonly<Record<string, (lang: Lang) => JSX.Element>> = {
  'the outcome': (lang) => <OutcomePanel state={onTheOutcome({ settings: { ...onTheOutcome().settings, lang } })} send={() => {}} />,
  'the plate of a town': (lang) => <TownPlate lang={lang} heading="" forecast={ghost} live={false} />,
  'the strip of figures': (lang) => <FigureStrip lang={lang} heading="" forecast={ghost} google={outcome.google} bet={undefined} why={false} onWhy={() => {}} />,
  'the reasons': (lang) => <WhyBars lang={lang} mine={ghost} other={lively} against={whyWords.diamondJo} />,
  'the bet beside what happened': (lang) => <BetTable lang={lang} outcome={outcome} first={undefined} />,
  'the two letters and what they got': (lang) => <LetterPair lang={lang} outcome={outcome} />,
  'the bet': (lang) => {
    const state = stateWith(prediction);
    return <PredictionForm state={{ ...state, settings: { ...state.settings, lang } }} send={() => undefined} />;
  },
};

describe('every screen that shows a simulated figure', () => {
  for (const [name, page] of Object.entries(shown)) {
    for (const lang of ['fr', 'en'] as const) it(`says that it is a simulation: ${name}, in ${lang}`, () => expect(renderToString(page(lang))).toMatch(/simulat|simulé/i));
  }
});
