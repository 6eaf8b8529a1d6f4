/**
 * Makes a fresh clone ready: installs the packages of package-lock.json when they are missing or are
 * not the ones it names. Plain Node without imports of ours, because nothing is installed yet.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const oldest = [20, 19];

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < oldest[0] || (major === oldest[0] && minor < oldest[1])) {
  console.error(`This needs Node ${oldest.join('.')} or newer; here is Node ${process.versions.node}. Get one from https://nodejs.org/`);
  process.exit(1);
}

function readPackages(path) {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')).packages ?? {}) : {};
}

/** Compares versions instead of dates: a checkout touches the lock file without changing it. */
function missingPackages() {
  const wanted = readPackages(join(root, 'package-lock.json'));
  const installed = readPackages(join(root, 'node_modules/.package-lock.json'));
  return Object.keys(wanted).filter((path) => path !== '' && !wanted[path].optional && !wanted[path].link && installed[path]?.version !== wanted[path].version);
}

function install(count) {
  const started = Date.now();
  process.stdout.write(`Installing ${count} packages (only once) …`);
  const npm = process.env.npm_execpath;
  const args = ['ci', '--include=dev', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'];
  const options = { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] };
  const child = npm?.endsWith('.js') ? spawn(process.execPath, [npm, ...args], options) : spawn('npm', args, { ...options, shell: process.platform === 'win32' });
  const said = [];
  child.stdout.on('data', (data) => said.push(data));
  child.stderr.on('data', (data) => said.push(data));
  const dots = setInterval(() => process.stdout.write('.'), 5000);
  child.on('error', (error) => said.push(String(error)));
  child.on('close', (code) => {
    clearInterval(dots);
    if (code === 0) {
      console.log(` done in ${Math.round((Date.now() - started) / 1000)} s.`);
      return;
    }
    console.error(`\n${said.join('')}\nThe packages could not be installed. Check the network (or the npm registry it uses) and try again.`);
    process.exitCode = 1;
  });
}

const missing = missingPackages();
if (missing.length > 0) install(missing.length);
