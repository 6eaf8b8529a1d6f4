import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Cue, SceneCue } from '../../../stage/cue';
import { SvgStage } from '../../../stage/svg-stage';
import { prefersStill } from '../../../ui/prefers-still';

/** Where the picture lies: behind everything, or in a strip above a question. */
export type Area = 'full' | 'strip';

/** The story's picture. In a strip only the speaker shows, on the left, for the words to lie beside. */
export function Picture({ cue, area }: { readonly cue: Cue; readonly area: Area }): JSX.Element {
  const host = useRef<HTMLDivElement>(null);
  const stage = useRef<SvgStage>(undefined);
  useEffect(() => {
    if (host.current) stage.current = new SvgStage(host.current, { still: prefersStill(), grain: false }); // a projector makes mud of grain
    return () => stage.current?.destroy();
  }, []);
  const shown = JSON.stringify(area === 'strip' ? alone(cue) : cue);
  useEffect(() => stage.current?.show(JSON.parse(shown) as Cue), [shown, area]);
  return (
    <div class={`picture picture--${area}`} aria-hidden="true">
      <div class="picture-stage" ref={host} />
    </div>
  );
}

function alone(cue: Cue): Cue {
  const { picture } = cue;
  if (picture.kind !== 'scene') return cue;
  const { left, right, speaker } = picture;
  const one = speaker === 'left' ? left : (right ?? left);
  const scene: SceneCue = { ...picture, left: one, right: undefined, speaker: one && 'left' };
  return { ...cue, picture: scene };
}
