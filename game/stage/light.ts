import type { TimeOfDay } from '../story/vocabulary';

/** Where the light of a figure comes from. `fire`: the campfire. `flat`: none, the cheapest drawing. */
export type Light = TimeOfDay | 'fire' | 'flat';

interface Beam {
  readonly rim: string;
  readonly shade: string;
  readonly shadeOpacity: number;
  readonly shift: readonly [dx: number, dy: number]; // how far the lit side pushes the shadow across the figure
  readonly blur: number;
  readonly edge: readonly [dx: number, dy: number]; // width of the rim
}

const sun = { shadeOpacity: 0.42, shift: [46, -14], blur: 13, edge: [-7, 3.5] } as const;
const beams: Readonly<Record<Exclude<Light, 'flat'>, Beam>> = {
  day: { rim: '#fff0c8', shade: '#4a2a55', ...sun },
  dusk: { rim: '#ffd583', shade: '#3a1c4a', ...sun },
  night: { rim: '#b8a8f0', shade: '#0e0a28', ...sun },
  ghost: { rim: '#efe3c6', shade: '#4a4058', ...sun },
  fire: { rim: '#ffb562', shade: '#0e0a28', shadeOpacity: 0.62, shift: [78, -14], blur: 30, edge: [-8, 4] },
};

/**
 * A filter that darkens the far side of a silhouette and lights its near edge. It works on a figure
 * that faces right: flip the figure outside of it, so that the rim turns to the light with the face.
 * `alone`: leaves the figure itself out.
 */
export function lightFilter(light: Exclude<Light, 'flat'>, id: string, region: string, alone?: 'alone'): string {
  const beam = beams[light];
  return (
    `<filter id="${id}" filterUnits="userSpaceOnUse" ${region} color-interpolation-filters="sRGB">` +
    `<feOffset in="SourceAlpha" dx="${beam.shift[0]}" dy="${beam.shift[1]}"/><feGaussianBlur stdDeviation="${beam.blur}" result="b"/>` +
    `<feComposite in="SourceAlpha" in2="b" operator="out" result="s"/><feFlood flood-color="${beam.shade}" flood-opacity="${beam.shadeOpacity}"/>` +
    `<feComposite in2="s" operator="in" result="shade"/>` +
    `<feOffset in="SourceAlpha" dx="${beam.edge[0]}" dy="${beam.edge[1]}" result="o"/><feComposite in="SourceAlpha" in2="o" operator="out" result="r"/>` +
    `<feFlood flood-color="${beam.rim}"/><feComposite in2="r" operator="in" result="rim"/>` +
    `<feMerge>${alone ? '' : '<feMergeNode in="SourceGraphic"/>'}<feMergeNode in="shade"/><feMergeNode in="rim"/></feMerge></filter>`
  );
}
