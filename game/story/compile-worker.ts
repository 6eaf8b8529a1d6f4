import { compileInk } from './compile';

/** Compiles a dropped story away from the page: Ink from outside may take for ever, and must not take the page along. */
self.onmessage = (event: MessageEvent<{ name: string; source: string }>) => {
  self.postMessage(compileInk(event.data.source, event.data.name));
};
