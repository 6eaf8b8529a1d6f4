import type { Lang } from '../../outcome/drafts';
import { compileInk } from '../../story/compile';
import type { CompiledStory } from '../../story/compiled';
import type { Sources } from '../reading/read-manuscript';
import { findWay, type Way } from './find-way';
import { beginAt, targetAt } from './target';

/** Looks for ways away from the page: a search may take its whole second and a half. */
export interface WayRequest {
  readonly story: CompiledStory;
  readonly sources: Sources;
  readonly lang: Lang;
  readonly seed: number;
  readonly file: string; // where the caret is
  readonly line: number;
}

/** A ride that leads there, or else the story begun there; neither when that does not compile. */
export interface WayReply {
  readonly flow: string;
  readonly way: Way | undefined;
  readonly begun: CompiledStory | undefined;
}

function answer({ story, sources, lang, seed, file, line }: WayRequest): WayReply {
  const source = sources.files[file] ?? '';
  const target = targetAt(source, line);
  try {
    const way = findWay(story, lang, seed, target);
    if (way) return { flow: target.flow, way, begun: undefined };
  } catch {
    // the story breaks off on the way: it begins at the scene itself
  }
  return { flow: target.flow, way: undefined, begun: compileInk(beginAt(source, target.flow), file, (name) => sources.files[name] ?? '').story };
}

self.onmessage = ({ data }: MessageEvent<WayRequest>) => self.postMessage(answer(data));
