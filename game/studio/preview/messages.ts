import * as z from 'zod/mini';
import type { Lang } from '../../outcome/drafts';
import type { CompiledStory } from '../../story/compiled';
import type { RideSave } from '../../session/save';

/** What the studio tells the player in its frame. */
export type ToPlayer =
  | { readonly type: 'stories'; readonly stories: Readonly<Partial<Record<Lang, CompiledStory>>>; readonly lang: Lang; readonly title: string }
  | { readonly type: 'play'; readonly log: RideSave['log'] } // take up a ride from its log
  | { readonly type: 'restart' };

/** Where the player in the frame is. */
const played = z.object({
  ids: z.array(z.string()), // of the choices taken, oldest first
  knot: z.string(), // where the beat on screen began; '' above the first knot
  offered: z.array(z.string()), // ids of the choices that wait
});
export type Played = z.infer<typeof played>;

/** What the player tells the studio. */
export const toStudio = z.discriminatedUnion('type', [
  z.object({ type: z.literal('ready') }),
  z.object({ type: z.literal('played'), played }),
  z.object({ type: z.literal('leaving'), back: z.boolean() }), // F6 was pressed in the frame: the focus goes on to another part of the desk
]);
export type ToStudio = z.infer<typeof toStudio>;
