import { titleOf } from './manuscript';
import { goToPart } from './parts';
import type { PreviewLink } from './preview/preview-link';
import type { WayReply, WayRequest } from './way/way-worker';
import { askOnce } from './workers';
import type { Workshop } from './workshop';

const seed = 1; // the preview's

/**
 * *Play from here*: finds a ride that comes to the caret's line and lets the preview take it up, with the
 * scores it then has. For a scene that no ride was found to, the preview begins there.
 */
export async function playHere(workshop: Workshop, link: PreviewLink): Promise<void> {
  const { manuscript, lang, file, caret: line, reading } = workshop.state;
  const story = reading.stories[lang];
  if (!manuscript || !story) return;
  workshop.set({ view: 'preview', remark: { kind: 'searching', scene: '' } });
  const { files, roots } = manuscript;
  const { flow, way, begun } = await askOnce<WayRequest, WayReply>('way', { story, sources: { files, roots }, lang, seed, file, line });
  const title = titleOf(manuscript, lang);
  if (way || begun) goToPart('preview'); // the keys play on from there
  if (way) {
    link.show(reading.stories, lang, title);
    link.play([...way.log]);
  } else if (begun) {
    link.show({ [lang]: begun }, lang, title);
    link.restart();
  }
  workshop.set({ remark: way || begun ? { kind: way ? 'went' : 'jumped', scene: flow } : undefined });
}
