import type { Lang } from '../../outcome/drafts';
import { gameReferee } from '../../session/referee';
import { explore } from '../../story/explore/explore';
import type { ExplorationReport } from '../../story/explore/report';
import { compileWithMap } from '../../story/source-map';
import { tagOf } from '../manuscript';
import type { Sources } from '../reading/read-manuscript';

/** Plays a whole story through, away from the page: this takes seconds. */
export interface AuditRequest {
  readonly sources: Sources;
  readonly lang: Lang;
}
export type AuditReply =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'report'; readonly report: ExplorationReport }
  | { readonly kind: 'unplayable' } // as it stands: the list of problems says why
  | { readonly kind: 'failed'; readonly reason: string };

/* What a trainer waits for without going away. The check has more time. */
const limits = { seconds: 20, states: 150_000, rides: 3000 };

function audit({ sources, lang }: AuditRequest): AuditReply {
  const root = sources.roots[lang] ?? '';
  const source = sources.files[root] ?? '';
  const { story, map } = compileWithMap(source, root, (name) => sources.files[name] ?? '');
  if (!story) return { kind: 'unplayable' };
  const report = explore(story, {
    ...limits,
    referee: gameReferee(lang, tagOf(source, 'company') ?? ''),
    map,
    onProgress({ share }) {
      self.postMessage({ kind: 'progress', share } satisfies AuditReply);
      return undefined;
    },
  });
  return { kind: 'report', report };
}

self.onmessage = ({ data }: MessageEvent<AuditRequest>) => self.postMessage(audit(data));
