import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Lang } from '../../outcome/drafts';
import { Icon } from '../../ui/icon';
import { say } from '../../words/say';
import { studio } from '../../words/studio';

interface SheetProps {
  readonly title: string;
  readonly lang: Lang;
  readonly wide?: boolean;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** What has the focus, within a shadow root as well. Undefined when nothing in particular has. */
function focused(): HTMLElement | undefined {
  const { activeElement, body } = document;
  const found = activeElement?.shadowRoot?.activeElement ?? activeElement;
  return found instanceof HTMLElement && found !== body ? found : undefined;
}

/** A dialog over the desk. Escape and the cross close it; the browser keeps the focus inside, and whoever had it before gets it back. */
export function Sheet({ title, lang, wide = false, onClose, children }: SheetProps): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const { current } = dialog;
    const before = focused();
    if (current && !current.open) current.showModal();
    current?.querySelector<HTMLElement>('.sheet-body :is(.new-episode, .choice-form) :is(input, textarea)')?.focus(); // where writing begins, if anything is written
    return () => {
      current?.close();
      // Once it is gone from the page: a dialog taken out while it closes takes the focus along.
      queueMicrotask(() => focused() ?? before?.focus());
    };
  }, []);
  return (
    <dialog class={`card sheet ${wide ? 'sheet--wide' : ''}`} ref={dialog} aria-labelledby="sheet-title" onCancel={onClose}>
      <header class="sheet-head">
        <h2 id="sheet-title" class="display">
          {title}
        </h2>
        <button type="button" class="icon-button" aria-label={say(studio.close, lang)} onClick={onClose}>
          <Icon name="cross" />
        </button>
      </header>
      <div class="sheet-body">{children}</div>
    </dialog>
  );
}
