import { resolve } from 'node:path';
import { build, type Plugin } from 'vite';
import { inkPlugin } from './ink-plugin';
import { offlinePlayer } from './offline-player';
import { contentSecurityPolicy } from './security-headers';

const pages = ['studio.html', 'studio-preview.html'];

/** The policy in the page itself, as in the player's. */
const policy: Plugin = {
  name: 'studio-policy',
  transformIndexHtml: () => [{ tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy }, injectTo: 'head-prepend' }],
};

/**
 * Builds the studio into the same folder after the game, on its own: nothing that only the studio needs
 * can come to lie in a chunk that players fetch. While developing, Vite serves its pages as they are.
 */
export function studioPages(): Plugin {
  let folder = 'dist';
  return {
    name: 'studio-pages',
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
