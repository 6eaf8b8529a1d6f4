import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

const width = 1920;
const height = 1080;

/**
 * A screen of 1920 by 1080, made as large as its place allows: what can be read on the designer's
 * projector is read on every other one, and in the small picture on the host's desk it breaks its lines alike.
 */
export function Scaled({ children }: { readonly children: ComponentChildren }): JSX.Element {
  const place = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const [outer, inner] = [place.current, box.current];
    if (!outer || !inner) return undefined;
    const fit = (): void => {
      const scale = Math.min(outer.clientWidth / width, outer.clientHeight / height);
      inner.style.transform = `translate(${(outer.clientWidth - width * scale) / 2}px, ${(outer.clientHeight - height * scale) / 2}px) scale(${scale})`;
    };
    const watch = new ResizeObserver(fit);
    watch.observe(outer);
    fit();
    return () => watch.disconnect();
  }, []);
  return (
    <div class="scaled" ref={place}>
      <div class="scaled-box" ref={box}>
        {children}
      </div>
    </div>
  );
}
