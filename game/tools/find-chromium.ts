import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Where Chromium and its kin usually lie, the most likely first. */
function usualPlaces(): readonly string[] {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  }
  if (process.platform === 'win32') {
    const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter((path) => path !== undefined);
    return roots.flatMap((root) => [join(root, 'Google/Chrome/Application/chrome.exe'), join(root, 'Microsoft/Edge/Application/msedge.exe')]);
  }
  const folders = ['/usr/bin', '/usr/local/bin', '/snap/bin'];
  return ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'].flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** A Chromium on this machine, or undefined. CHROME_PATH goes before all others. */
export function findChromium(): string | undefined {
  const told = process.env.CHROME_PATH;
  if (told) return existsSync(told) ? told : undefined;
  return usualPlaces().find((path) => existsSync(path));
}

export const howToGetChromium = [
  'No Chromium was found, so nothing can be tried in a real browser.',
  '  Debian, Ubuntu   sudo apt-get install chromium',
  '  Fedora           sudo dnf install chromium',
  '  macOS, Windows   install Google Chrome from https://www.google.com/chrome/',
  '  anywhere else    set CHROME_PATH to the program of any Chromium, Chrome or Edge',
].join('\n');

/** In CI, as root on Debian, gets the browser itself. Returns what was found in the end. */
export function ensureChromium(): string | undefined {
  const found = findChromium();
  if (found) return found;
  const isOurs = process.env.CI === 'true' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (!isOurs) return undefined;
  console.log('No Chromium here: installing Debian’s package (about a minute) …');
  const options = { stdio: ['ignore', 'ignore', 'inherit'] as ('ignore' | 'inherit')[], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  spawnSync('apt-get', ['update', '-qq'], options);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], options);
  return findChromium();
}
