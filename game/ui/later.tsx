import type { ComponentType, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';

const pauseMs = 2000; // before a fetch that failed is tried again

/** A panel whose code is not there from the start. */
export interface LaterPanel<P> {
  (props: P): JSX.Element | null;
  /** Gets the code ahead of time. Rejects when it cannot be had; whoever shows the panel tries again. */
  readonly fetch: () => Promise<void>;
}

/**
 * Leaves a panel's code on the server until it is wanted, so that the first words wait for nothing
 * that only a later screen needs. Shows nothing for the moment that the code takes to come.
 */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): LaterPanel<P> {
  let come: ComponentType<P> | undefined;
  const fetch = async (): Promise<void> => {
    come ??= await load();
  };
  function Later(props: P): JSX.Element | null {
    const [, setTries] = useState(0);
    useEffect(() => {
      if (come) return undefined;
      let timer: number | undefined;
      const redraw = (): void => setTries((tries) => tries + 1);
      const attempt = (): void => {
        fetch().then(redraw, () => {
          timer = window.setTimeout(attempt, pauseMs); // the network is away: it may come back
        });
      };
      attempt();
      return () => clearTimeout(timer);
    }, []);
    const Panel = come;
    return Panel ? <Panel {...props} /> : null;
  }
  return Object.assign(Later, { fetch });
}
