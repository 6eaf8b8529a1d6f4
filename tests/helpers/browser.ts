import { type ChildProcess, spawn } from 'node:child_process';
import { type Browser, chromium } from 'playwright-core';
import { findChromium, howToGetChromium } from '../../game/tools/find-chromium';

const quiet = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

function chromiumPath(): string {
  const path = findChromium();
  if (!path) throw new Error(howToGetChromium);
  return path;
}

/** A browser that forgets everything when it is closed. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath(), args: quiet });
}

/** A browser that keeps its profile in a folder, and can be killed as a flat battery kills it. */
export interface MortalBrowser {
  readonly browser: Browser;
  /** Ends every one of its processes at once: nothing is said goodbye to. */
  kill(): Promise<void>;
}

export async function openMortalBrowser(profile: string): Promise<MortalBrowser> {
  const args = [...quiet, '--headless=new', '--window-size=1366,900', '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank'];
  const child = spawn(chromiumPath(), args, { stdio: ['ignore', 'ignore', 'pipe'], detached: true });
  const browser = await chromium.connectOverCDP(await doorOf(child));
  return {
    browser,
    async kill() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      await ended;
    },
  };
}

/** Where a browser that was just started listens: it says so on stderr. */
function doorOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (data: Buffer) => {
      said += data.toString();
      const door = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (door) resolve(door);
    });
    child.once('exit', () => reject(new Error(`Chromium did not start:\n${said}`)));
  });
}
