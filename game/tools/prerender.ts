import { createServer, type Plugin, type Rolldown } from 'vite';
import { firstRules } from './prerender-css';
import type * as Pages from './prerender-pages';
import type { FirstScreen } from './prerender-pages';

/** Draws the first screens. The panels bring style sheets along, which Node cannot read without Vite. */
async function drawScreens(): Promise<readonly FirstScreen[]> {
  const vite = await createServer({ configFile: false, logLevel: 'error', appType: 'custom', server: { middlewareMode: true, ws: false }, optimizeDeps: { noDiscovery: true } });
  try {
    const { firstScreens } = (await vite.ssrLoadModule('/game/tools/prerender-pages.tsx')) as typeof Pages;
    return await firstScreens();
  } finally {
    await vite.close();
  }
}

/** What Vite wrote, as far as a page needs it. All addresses are seen from the page. */
interface Built {
  readonly template: string; // its index.html
  readonly css: string; // its style sheet
  readonly firstScript: string;
  readonly opening: (folder: string | undefined) => string | undefined;
  readonly addSheet: (page: FirstScreen, css: string) => string; // returns its address
}

/** Puts `piece` in the place of `mark`, which must be there: a page that lost it would be empty. */
function put(html: string, mark: string | RegExp, piece: string): string {
  const changed = html.replace(mark, () => piece);
  if (changed === html) throw new Error(`index.html has lost ${String(mark)}, which the prerendered page is built on.`);
  return changed;
}

/**
 * The whole style sheet is made to wait (as one for print, until main.tsx turns it on): the page has
 * its own few rules. `first-script` stands last in the head, because it holds up whatever comes after
 * it; the game's own script is fetched meanwhile. A browser looks no further ahead than that, once it
 * has met a policy in the page.
 */
function fill(screen: FirstScreen, built: Built): string {
  const link = /\s*<link rel="stylesheet"[^>]*>/;
  const whole = link.exec(built.template)?.[0] ?? '';
  const rules = built.addSheet(screen, firstRules(built.css, screen.words + screen.picture));
  const opening = built.opening(screen.folder);
  const ahead = opening === undefined ? '' : `<link rel="modulepreload" crossorigin href="${opening}" />\n    `;
  const opens = screen.episode === undefined ? '' : ` data-episode="${screen.episode}"`;
  // The few rules come before the whole that repeats them: the same rule may be overruled by a later one that the few do not have.
  const waiting = whole.replace('rel="stylesheet"', 'rel="stylesheet" media="print" data-whole');
  let html = put(built.template, link, `\n    <link rel="stylesheet" href="${rules}" />${waiting}`);
  html = put(html, '<html lang="fr">', `<html lang="fr" data-place="${screen.place}"${opens}>`);
  html = put(html, '</head>', `  ${ahead}<script src="${built.firstScript}"></script>\n  </head>`);
  html = put(html, '<div id="stage" aria-hidden="true">', `<div id="stage" aria-hidden="true">${screen.picture}`);
  return put(html, '<div id="game">', `<div id="game">${screen.words}`);
}

/**
 * Writes the first screen into the pages when the game is built, so that it can be read before any
 * script has come. Everything else on a page is Vite's index.html.
 */
export function prerender(): Plugin {
  let firstScript = '';
  return {
    name: 'prerender',
    apply: 'build',
    buildStart() {
      firstScript = this.emitFile({ type: 'chunk', id: 'game/first-script.ts' });
    },
    generateBundle: {
      order: 'post',
      async handler(_, output) {
        const index = output['index.html'];
        if (index?.type !== 'asset') throw new Error('Vite wrote no index.html to prerender.');
        const built: Built = {
          template: String(index.source),
          css: styleOf(String(index.source), output),
          firstScript: `./${this.getFileName(firstScript)}`,
          opening: (folder) => openingIn(output, folder),
          addSheet: (screen, source) => `./${this.getFileName(this.emitFile({ type: 'asset', name: screen.file.replace('.html', '.css'), source }))}`,
        };
        for (const screen of await drawScreens()) {
          const source = fill(screen, built);
          if (screen.file === 'index.html') index.source = source;
          else this.emitFile({ type: 'asset', fileName: screen.file, source });
        }
      },
    },
  };
}

function openingIn(output: Rolldown.OutputBundle, folder: string | undefined): string | undefined {
  const chunk = Object.values(output).find((file) => file.type === 'chunk' && file.facadeModuleId?.endsWith(`/${folder}/fr.ink?opening`));
  return chunk && `./${chunk.fileName}`;
}

function styleOf(template: string, output: Rolldown.OutputBundle): string {
  const name = /<link rel="stylesheet"[^>]*href="\.\/([^"]+)"/.exec(template)?.[1] ?? '';
  const sheet = output[name];
  if (sheet?.type !== 'asset') throw new Error('Vite wrote no style sheet for index.html.');
  return String(sheet.source);
}
