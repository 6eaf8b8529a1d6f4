import type { JSX } from 'preact';
import type { Lang, ProfileDraft } from '../../outcome/drafts';
import type { HeroName } from '../../session/state';
import type { Form } from '../../story/beat';
import { bannerNames, photoNames, poster } from '../../words/forms';
import { say, typeset } from '../../words/say';
import { bannerPicks, photoPicks, textPicks } from './picks';
import { PosterBanner } from './poster-banner';
import { PosterPhoto } from './poster-photo';
import { Tabs } from './tabs';
import { Icon } from '../icon';
import './pick-tray.css';

export const trayFields = ['photo', 'banner', 'headline', 'summary'] as const;
export type TrayField = (typeof trayFields)[number];

interface Props {
  readonly form: Form | undefined;
  readonly draft: ProfileDraft;
  readonly lang: Lang;
  readonly hero: HeroName;
  readonly current: TrayField;
  readonly onPick: (field: TrayField) => void;
  readonly onPhoto: (photo: ProfileDraft['photo']) => void;
  readonly onBanner: (banner: ProfileDraft['banner']) => void;
  readonly onText: (field: 'headline' | 'summary', text: string) => void;
}

/** The printer's tray under the poster: what may be picked for the part being edited. Picking a text only fills the field. */
export function PickTray({ form, draft, lang, hero, current, onPick, onPhoto, onBanner, onText }: Props): JSX.Element {
  return (
    <div class="pick-tray">
      <Tabs name="tray" label={say(poster.options, lang)} tabs={trayFields.map((id) => ({ id, label: say(poster[id], lang) }))} current={current} onPick={onPick}>
        {current === 'photo' && (
          <div class="tray-pictures" role="radiogroup" aria-label={say(poster.changePhoto, lang)}>
            {photoPicks(form).map((pick) => (
              <label key={pick.value} class="tray-picture">
                <input type="radio" name="photo" class="sr-only" checked={draft.photo === pick.value} onChange={() => onPhoto(pick.value)} />
                <PosterPhoto photo={pick.value} hero={hero} />
                <span>{pick.label ? typeset(pick.label, lang) : say(photoNames[pick.value], lang)}</span>
              </label>
            ))}
          </div>
        )}
        {current === 'banner' && (
          <div class="tray-pictures tray-pictures--wide" role="radiogroup" aria-label={say(poster.changeBanner, lang)}>
            {bannerPicks(form).map((pick) => (
              <label key={pick.value} class="tray-picture">
                <input type="radio" name="banner" class="sr-only" checked={draft.banner === pick.value} onChange={() => onBanner(pick.value)} />
                <PosterBanner banner={pick.value} company={draft.company} lang={lang} />
                <span>{pick.label ? typeset(pick.label, lang) : say(bannerNames[pick.value], lang)}</span>
              </label>
            ))}
          </div>
        )}
        {(current === 'headline' || current === 'summary') && <TextPicks field={current} texts={textPicks(form, current)} written={draft[current]} lang={lang} onText={onText} />}
      </Tabs>
    </div>
  );
}

interface TextPicksProps extends Pick<Props, 'lang' | 'onText'> {
  readonly field: 'headline' | 'summary';
  readonly texts: readonly string[];
  readonly written: string;
}

function TextPicks({ field, texts, written, lang, onText }: TextPicksProps): JSX.Element {
  if (texts.length === 0) return <p class="muted secondary tray-none">{say(poster.noReadyText, lang)}</p>;
  return (
    <ul class="tray-texts">
      {texts.map((text) => (
        <li key={text}>
          <button type="button" class="chip" aria-pressed={written === text} onPointerDown={(event) => event.preventDefault()} onClick={() => onText(field, text)}>
            {written === text && <Icon name="check" size={1.05} />}
            <span>{typeset(text, lang)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
