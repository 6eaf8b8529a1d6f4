import type { ExploreReply, ExploreRequest } from '../story/explore/in-worker';
import { exploreStory } from './explore-story';

/** Explores away from the page: it takes seconds, and a story from outside may take for ever. See story/explore/in-worker. */
self.onmessage = ({ data: { story, lang, ...options } }: MessageEvent<ExploreRequest>) => {
  const say = (reply: ExploreReply): void => self.postMessage(reply);
  const report = exploreStory(story, lang, {
    ...options,
    onProgress(progress) {
      say({ progress });
      return false;
    },
  });
  say({ report });
};
