import { resolve } from 'node:path';
import { defineConfig, type Plugin } from 'vite';
import { inkPlugin } from './game/tools/ink-plugin';
import { contentSecurityPolicy } from './game/tools/security-headers';

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
  plugins: [inkPlugin(), policyInPage()],
  resolve: { alias: { 'phaser-src': resolve(import.meta.dirname, 'node_modules/phaser/src') } },
  server: { port: Number(process.env.PORT ?? 5173) },
  build: { target: 'es2022', assetsInlineLimit: 0, modulePreload: { polyfill: false }, chunkSizeWarningLimit: 900 },
});
