import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Settings } from '../session/state';
import { say, type Phrase } from '../words/say';
import { shell } from '../words/shell';
import { Icon } from './icon';
import './settings-dialog.css';

interface SettingsDialogProps {
  readonly settings: Settings;
  readonly open: boolean;
  readonly onSet: (change: Partial<Settings>) => void; // takes effect at once: there is no "apply"
  readonly onClose: () => void;
}

const sizes = [100, 125, 150] as const;

/** What the player likes, in a native dialog: it holds the focus, Escape closes it, and focus goes back to where it was. */
export function SettingsDialog({ settings, open, onSet, onClose }: SettingsDialogProps): JSX.Element {
  const { lang } = settings;
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open && !dialog.current?.open) dialog.current?.showModal();
    if (!open && dialog.current?.open) dialog.current.close();
  }, [open]);

  return (
    <dialog class="card settings" ref={dialog} aria-labelledby="settings-title" onClose={onClose} onClick={(event) => event.target === dialog.current && onClose()}>
      {open && (
        <div class="settings-sheet">
          <div class="settings-head">
            <h2 id="settings-title" class="display">
              {say(shell.settings, lang)}
            </h2>
            <button type="button" class="settings-close" aria-label={say(shell.close, lang)} onClick={onClose}>
              <Icon name="cross" />
            </button>
          </div>
          <Group legend={say(shell.language, lang)}>
            <Option group="lang" lang="fr" label={shell.french.fr} checked={lang === 'fr'} onPick={() => onSet({ lang: 'fr' })} />
            <Option group="lang" lang="en" label={shell.english.en} checked={lang === 'en'} onPick={() => onSet({ lang: 'en' })} />
          </Group>
          <Group legend={say(shell.textSize, lang)}>
            {sizes.map((n) => (
              <Option key={n} group="text-size" label={say(shell.percent, lang, { n })} checked={settings.textSize === n} onPick={() => onSet({ textSize: n })} />
            ))}
          </Group>
          <Switch id="still" on={settings.motion === 'still'} label={shell.still} why={shell.stillWhy} lang={lang} onTurn={(on) => onSet({ motion: on ? 'still' : 'auto' })} />
          <Switch id="low-power" on={settings.lowPower} label={shell.lowPower} why={shell.lowPowerWhy} lang={lang} onTurn={(lowPower) => onSet({ lowPower })} />
          <Switch id="sound" on={settings.sound} label={shell.sound} why={shell.soundWhy} lang={lang} onTurn={(sound) => onSet({ sound })} />
          <Keys lang={lang} />
        </div>
      )}
    </dialog>
  );
}

function Group({ legend, children }: { readonly legend: string; readonly children: ComponentChildren }): JSX.Element {
  return (
    <fieldset class="settings-group">
      <legend>{legend}</legend>
      <div class="settings-options">{children}</div>
    </fieldset>
  );
}

interface OptionProps {
  readonly group: string;
  readonly label: string;
  readonly checked: boolean;
  readonly onPick: () => void;
  readonly lang?: string;
}

function Option({ group, label, checked, onPick, lang }: OptionProps): JSX.Element {
  return (
    <label class="settings-option" {...(lang !== undefined && { lang })}>
      <input type="radio" name={group} checked={checked} onChange={onPick} />
      <span>
        {checked && <Icon name="check" size={1} />}
        {label}
      </span>
    </label>
  );
}

interface SwitchProps {
  readonly id: string;
  readonly on: boolean;
  readonly label: Phrase;
  readonly why: Phrase;
  readonly lang: Settings['lang'];
  readonly onTurn: (on: boolean) => void;
}

function Switch({ id, on, label, why, lang, onTurn }: SwitchProps): JSX.Element {
  return (
    <div class="settings-switch">
      <label>
        <span>{say(label, lang)}</span>
        <input type="checkbox" role="switch" checked={on} aria-describedby={`${id}-why`} onChange={(event) => onTurn(event.currentTarget.checked)} />
        <span class="settings-track" aria-hidden="true" />
      </label>
      <p id={`${id}-why`} class="secondary muted">
        {say(why, lang)}
      </p>
    </div>
  );
}

function Keys({ lang }: { readonly lang: Settings['lang'] }): JSX.Element {
  return (
    <div class="settings-keys">
      <h3>{say(shell.keys, lang)}</h3>
      <dl>
        <dt>
          <kbd>A</kbd> {say(shell.to, lang)} <kbd>D</kbd>, <kbd>1</kbd> {say(shell.to, lang)} <kbd>4</kbd>
        </dt>
        <dd>{say(shell.keysChoices, lang)}</dd>
        <dt>
          <kbd>{say(shell.space, lang)}</kbd> {say(shell.or, lang)} <kbd>→</kbd>
        </dt>
        <dd>{say(shell.keysNext, lang)}</dd>
        <dt>
          <kbd>←</kbd>
        </dt>
        <dd>{say(shell.keysBack, lang)}</dd>
      </dl>
    </div>
  );
}
