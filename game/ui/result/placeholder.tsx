import type { JSX } from 'preact';
import type { CharacterName, Expression } from '../../story/vocabulary';
export function Portrait({ who, size }: { who: CharacterName; hero: string; expression?: Expression; size: number }): JSX.Element {
  return <div class="portrait" style={{ width: size, height: size, background: '#c9775a', borderRadius: 10 }} aria-hidden="true">{who}</div>;
}
export function Icon({ name }: { name: string }): JSX.Element {
  return <svg viewBox="0 0 24 24" width="1em" height="1em" aria-hidden="true" data-icon={name}><circle cx="12" cy="12" r="8" fill="currentColor" /></svg>;
}
export function explain(f: { criterion: string; case: string }, _lang: string): { title: string; why: string; better?: string } {
  return { title: f.criterion, why: f.case };
}
