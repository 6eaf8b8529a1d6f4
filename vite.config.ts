import { defineConfig, type Plugin } from 'vite';
import { lightArt } from './game/tools/art-plugin';
import { chunks } from './game/tools/chunks';
import { inkPlugin } from './game/tools/ink-plugin';
import { offlinePlayer } from './game/tools/offline-player';
import { ownPages } from './game/tools/own-pages';
import { phaserFromSource } from './game/tools/phaser-source';
import { precompress } from './game/tools/precompress';
import { prerender } from './game/tools/prerender';
import { openingPlugin } from './game/tools/prerender-opening';
import { contentSecurityPolicy } from './game/tools/security-headers';
import { workerEntries } from './game/tools/worker-entries';

/** Puts the policy into the page itself, so that it holds on any static host and from a file too. */
function policyInPage(): Plugin {
  return {
    name: 'policy-in-page',
    apply: 'build',
    transformIndexHtml: () => [{ tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy }, injectTo: 'head-prepend' }],
  };
}

export default defineConfig({
  base: './',
  plugins: [
    workerEntries(),
    lightArt(),
    openingPlugin(),
    inkPlugin(),
    offlinePlayer(),
    phaserFromSource(),
    policyInPage(),
    prerender(),
    ownPages(['studio.html', 'studio-preview.html']),
    ownPages(['host.html']),
    ownPages(['ballot.html']),
    precompress(),
  ],
  server: { port: Number(process.env.PORT ?? 5173) },
  build: {
    rolldownOptions: { output: { codeSplitting: { groups: [...chunks] } }, checks: { bundlerTimings: false } }, // who starts the game does not ask how long which plugin took
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 900,
  },
});
