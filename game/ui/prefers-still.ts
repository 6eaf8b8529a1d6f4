/** Whether the reader's system asks for less motion. Only for effects and events: there is no window while prerendering. */
export function prefersStill(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
