import { resolve } from 'node:path';
import { build, type Plugin } from 'vite';
import { inkPlugin } from './ink-plugin';
import { offlinePlayer } from './offline-player';
import { contentSecurityPolicy } from './security-headers';

/** The policy in the page itself, as in the player's. */
const policy: Plugin = {
  name: 'own-pages-policy',
  transformIndexHtml: () => [{ tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy }, injectTo: 'head-prepend' }],
};

/**
 * Builds pages into the same folder after the game, on their own: nothing that only they need (the
 * studio, the host's page, a phone in the audience) can come to lie in a chunk that others fetch.
 * While developing, Vite serves the pages as they are.
 */
export function ownPages(pages: readonly string[]): Plugin {
  let folder = 'dist';
  return {
    name: `own-pages ${pages.join(' ')}`,
    apply: 'build',
    configResolved(config) {
      folder = config.build.outDir;
    },
    closeBundle: {
      sequential: true,
      async handler() {
        await build({
          configFile: false,
          base: './',
          logLevel: 'warn',
          plugins: [inkPlugin(), offlinePlayer(), policy],
          build: {
            outDir: folder,
            emptyOutDir: false,
            copyPublicDir: false,
            target: 'es2022',
            assetsInlineLimit: 0,
            modulePreload: { polyfill: false },
            chunkSizeWarningLimit: 2500,
            rolldownOptions: { input: pages.map((page) => resolve(page)) },
          },
        });
      },
    },
  };
}
