import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Lang } from '../../outcome/drafts';
import { say } from '../../words/say';
import { studio } from '../../words/studio';
import type { PreviewSize } from '../workshop';

/** The screens an episode is tried on, in CSS pixels. */
const screens: Readonly<Record<PreviewSize, readonly [width: number, height: number]>> = { phone: [390, 780], desktop: [1366, 768], room: [1920, 1080] };

interface PreviewPaneProps {
  readonly size: PreviewSize;
  readonly lang: Lang;
  readonly plays: boolean; // there is a story to show
  readonly stale: boolean; // the text as it stands does not play
  readonly remark: string | undefined;
  readonly onSize: (size: PreviewSize) => void;
  readonly onRestart: () => void;
  readonly onFrame: (frame: HTMLIFrameElement | null) => void;
}

/** The real player, in a frame of its own: as wide as the device it stands for, drawn as small as the pane. */
export function PreviewPane({ size, lang, plays, stale, remark, onSize, onRestart, onFrame }: PreviewPaneProps): JSX.Element {
  const room = useRef<HTMLDivElement>(null);
  const [space, setSpace] = useState<readonly [number, number]>([390, 780]);
  useEffect(() => {
    const { current } = room;
    if (!current) return undefined;
    const measure = new ResizeObserver(([entry]) => entry && setSpace([entry.contentRect.width, entry.contentRect.height]));
    measure.observe(current);
    return () => measure.disconnect();
  }, []);
  const [width, height] = screens[size];
  const bezel = size === 'phone' ? 14 : 0; // drawn around the phone
  const scale = Math.min(1, Math.max(0.1, Math.min((space[0] - bezel) / width, (space[1] - bezel) / height)));
  return (
    <section class="preview-pane" aria-labelledby="preview-title">
      <header class="pane-head">
        <h2 id="preview-title" class="display">
          {say(studio.preview, lang)}
        </h2>
        <div class="segments" role="group" aria-label={say(studio.size, lang)}>
          {(['phone', 'desktop', 'room'] as const).map((one) => (
            <button type="button" key={one} aria-pressed={size === one} onClick={() => onSize(one)}>
              {say(studio[one], lang)}
            </button>
          ))}
        </div>
      </header>
      <div class="preview-room" ref={room} data-size={size}>
        <div class="preview-screen" style={{ width: `${width * scale}px`, height: `${height * scale}px` }} hidden={!plays}>
          <iframe ref={onFrame} src="./studio-preview.html" title={say(studio.player, lang)} style={{ width: `${width}px`, height: `${height}px`, transform: `scale(${scale})` }} />
        </div>
        {!plays && <p class="pane-empty muted">{say(studio.noPreview, lang)}</p>}
      </div>
      <p class="preview-foot">
        <button type="button" class="small-button" onClick={onRestart} disabled={!plays}>
          {say(studio.again, lang)}
        </button>
        <span role="status" class="secondary muted">
          {remark ?? (stale && plays ? say(studio.stale, lang) : '')}
        </span>
      </p>
    </section>
  );
}
