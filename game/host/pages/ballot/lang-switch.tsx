import type { JSX } from 'preact';
import { type Lang, languages } from '../../../outcome/drafts';

const names: Readonly<Record<Lang, string>> = { fr: 'Français', en: 'English' };

/** The other language, under its own name. */
export function LangSwitch({ lang, onLang }: { readonly lang: Lang; readonly onLang: (lang: Lang) => void }): JSX.Element {
  const other = languages.find((one) => one !== lang) ?? lang;
  return (
    <button type="button" class="lang-switch" lang={other} onClick={() => onLang(other)}>
      {names[other]}
    </button>
  );
}
