import { createContext, type JSX } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { DrawFace, FaceWish } from '../stage/faces';
import './face.css';

/** Who draws faces. Without one (tests, a page still loading) there is an empty frame of the same size. */
const Drawer = createContext<DrawFace | undefined>(undefined);
export const FaceDrawer = Drawer.Provider;

/** A person of the cast, drawn from the stage's own art. Says nothing: the name stands beside it. */
export function Face({ who, hero, expression, framing = 'face' }: Omit<FaceWish, 'framing'> & Partial<Pick<FaceWish, 'framing'>>): JSX.Element {
  const draw = useContext(Drawer);
  const [address, setAddress] = useState<string | undefined>(undefined);
  useEffect(() => {
    let wanted = true;
    draw?.({ who, hero, expression, framing }).then(
      (drawn) => wanted && setAddress(drawn),
      () => undefined, // no picture, no harm: the frame stays empty
    );
    return () => {
      wanted = false;
    };
  }, [draw, who, hero, expression, framing]);
  return <span class={`face face--${framing}`}>{address && <img src={address} alt="" draggable={false} />}</span>;
}
