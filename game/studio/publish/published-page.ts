import type { Lang } from '../../outcome/drafts';
import type { CompiledStory } from '../../story/compiled';
import type { TrailEpisode } from '../../story/trail';

/** The player to put into a page. The hashes are those of the very texts, as a policy names them. */
interface OfflinePlayer {
  readonly script: string;
  readonly style: string;
  readonly scriptHash: string;
  readonly styleHash: string;
}

/** Text between tags or in an attribute, where it must stay text. */
function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}

/** JSON that ends no script element: only `<` could. */
function dataBlock(data: unknown): string {
  return JSON.stringify(data).replace(/</g, '\\u003c');
}

/**
 * One page that plays an episode anywhere, from a stick as well: nothing is fetched. Its policy admits this
 * one script and this one style sheet by their hashes, and Trusted Types keep all text text.
 */
export function publishedPage(player: OfflinePlayer, episode: TrailEpisode, stories: Readonly<Partial<Record<Lang, CompiledStory>>>): string {
  const policy = [
    "default-src 'none'",
    `script-src '${player.scriptHash}'`,
    `style-src '${player.styleHash}'`,
    'img-src blob: data:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
  const first: Lang = stories.fr ? 'fr' : 'en';
  return `<!doctype html>
<html lang="${first}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="theme-color" content="#1b1730">
<title>${escaped(episode.title[first])}</title>
<style>${player.style}</style>
</head>
<body>
<div id="stage" aria-hidden="true"></div>
<div id="game"></div>
<noscript>Ce jeu a besoin de JavaScript. / This game needs JavaScript.</noscript>
<script type="application/json" id="episode">${dataBlock({ episode, stories })}</script>
<script type="module">${player.script}</script>
</body>
</html>
`;
}
