import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';

const name = 'virtual:offline-player';
const entry = 'game/studio/player/offline.ts';

const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`;

/** Text that may stand in a script element as it is, and reads the same there: nothing closes it, no sign is rewritten by the parser. */
function inlineScript(code: string): string {
  return code
    .replace(/<\/(script)/gi, '<\\/$1')
    .replace(/<!--/g, '<\\!--')
    .replaceAll('\0', '\\0')
    .replace(/\r\n?/g, '\n');
}

/** The player with one episode as one script and one style sheet: art and typefaces included. */
async function buildOfflinePlayer(): Promise<{ script: string; style: string; scriptHash: string; styleHash: string }> {
  const result = await build({
    configFile: false,
    base: './',
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      cssCodeSplit: false,
      modulePreload: false,
      chunkSizeWarningLimit: 5000,
      rolldownOptions: { input: resolve(entry), output: { format: 'es', codeSplitting: false } },
    },
  });
  const { output } = (Array.isArray(result) ? result[0] : result) as Rolldown.RolldownOutput;
  const chunks = output.filter((file) => file.type === 'chunk');
  if (chunks.length !== 1 || !chunks[0]) throw new Error(`The offline player came out in ${chunks.length} scripts; it must be one.`);
  const script = inlineScript(chunks[0].code);
  const style = output
    .flatMap((file) => (file.type === 'asset' && file.fileName.endsWith('.css') ? [String(file.source)] : []))
    .join('\n')
    .replace(/<\/style/gi, '<\\/style');
  return { script, style, scriptHash: hashOf(script), styleHash: hashOf(style) };
}

/** Lets the studio import the offline player as text, to put it into the pages it publishes. Built when first asked for. */
export function offlinePlayer(): Plugin {
  return {
    name: 'offline-player',
    resolveId: (id) => (id === name ? `\0${name}` : null),
    async load(id) {
      if (id !== `\0${name}`) return null;
      return { code: `export default ${JSON.stringify(await buildOfflinePlayer())};`, moduleType: 'js' };
    },
  };
}
