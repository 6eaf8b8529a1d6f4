import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** Reads a drawing or a palette under `assets/art/`. */
export function readArt(file: string): string {
  return readFileSync(resolve(import.meta.dirname, '../../assets/art', file), 'utf8');
}
