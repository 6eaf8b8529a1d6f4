import type { ComponentChildren, JSX } from 'preact';
import { useRef } from 'preact/hooks';

interface Props<Id extends string> {
  readonly name: string; // prefix of the ids in the page
  readonly label: string;
  readonly tabs: readonly { readonly id: Id; readonly label: string }[];
  readonly current: Id;
  readonly onPick: (id: Id) => void;
  readonly aside?: ComponentChildren;
  readonly children: ComponentChildren; // the current tab's panel
}

/** A row of tabs and the one panel that is open. Arrows, Home and End move between tabs, as tabs do. */
export function Tabs<Id extends string>({ name, label, tabs, current, onPick, aside, children }: Props<Id>): JSX.Element {
  const row = useRef<HTMLDivElement>(null);
  const go = (index: number) => {
    const tab = tabs[(index + tabs.length) % tabs.length];
    if (!tab) return;
    onPick(tab.id);
    row.current?.querySelector<HTMLElement>(`#${name}-tab-${tab.id}`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const at = tabs.findIndex((tab) => tab.id === current);
    const moves: Record<string, number> = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 };
    const to = moves[event.key];
    if (to === undefined) return;
    event.preventDefault();
    go(to);
  };
  return (
    <div class="drawers">
      <div class="drawers-row">
        <div ref={row} class="drawers-list" role="tablist" aria-label={label} onKeyDown={onKeyDown}>
          {tabs.map((tab) => (
            <button
              key={tab.id}
              type="button"
              role="tab"
              id={`${name}-tab-${tab.id}`}
              class="drawer-tab"
              aria-selected={tab.id === current}
              aria-controls={`${name}-panel`}
              tabIndex={tab.id === current ? 0 : -1}
              onClick={() => onPick(tab.id)}
            >
              {tab.label}
            </button>
          ))}
        </div>
        {aside}
      </div>
      <div id={`${name}-panel`} class="drawers-panel" role="tabpanel" aria-labelledby={`${name}-tab-${current}`}>
        {children}
      </div>
    </div>
  );
}
