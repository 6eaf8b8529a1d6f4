import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Plugin } from 'vite';

const compressible = /\.(html|js|css|svg|json|ink|txt)$/;

/** Writes a `.br` beside every file that brotli makes smaller. Returns the bytes before and after. */
export function precompressFolder(folder: string): { before: number; after: number } {
  let before = 0;
  let after = 0;
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!compressible.test(name)) continue;
    const plain = readFileSync(join(folder, name));
    const small = brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: plain.length } });
    if (small.length >= plain.length) continue;
    writeFileSync(join(folder, `${name}.br`), small);
    before += plain.length;
    after += small.length;
  }
  return { before, after };
}

/** Compresses the build once, so that the server never has to. Stands last: it takes what all others wrote. */
export function precompress(): Plugin {
  let folder = 'dist';
  return {
    name: 'precompress',
    apply: 'build',
    configResolved(config) {
      folder = config.build.outDir;
    },
    closeBundle: { order: 'post', sequential: true, handler: () => void precompressFolder(folder) },
  };
}
