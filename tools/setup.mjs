/**
 * Sets up what is missing: packages and both browsers. Run by `npm start`, `npm test` and
 * `.ci/run`; does nothing where everything is there.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { findBrowser } from './browsers/find-browsers.mjs';

const OLDEST_NODE = [20, 19];
const PACKAGES = { chromium: 'chromium', firefox: 'firefox-esr', openssl: 'openssl', minisign: 'minisign' };
const FONTS = ['fonts-liberation', 'fonts-noto-core', 'fonts-noto-cjk'];
/** Both drivers would fetch browsers of their own. */
const ENVIRONMENT = { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1', PUPPETEER_SKIP_DOWNLOAD: '1' };

/** @param {string} message @returns {never} */
function stop(message) {
  process.stderr.write(`\n${message}\n`);
  process.exit(1);
}

/** @param {string} command @param {string[]} parameters */
function run(command, parameters) {
  execFileSync(command, parameters, { stdio: ['ignore', 'inherit', 'inherit'], env: ENVIRONMENT });
}

/** @param {string} command */
const has = (command) => spawnSync('sh', ['-c', `command -v ${command}`]).status === 0;

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldMajor = 0, oldMinor = 0] = OLDEST_NODE;
  if (major < oldMajor || (major === oldMajor && minor < oldMinor))
    stop(
      `This needs Node ${OLDEST_NODE.join('.')} or newer; here is ${process.versions.node}. See https://nodejs.org.`,
    );
}

/** The packages are those of the lock file when this stamp holds it. */
const STAMP = 'node_modules/.set-up-from';

function installPackages() {
  const lock = readFileSync('package-lock.json', 'utf8');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lock) return;
  // Not "npm ci": it wants the lock file to name packages of other systems, which not every registry has.
  run('npm', ['install', '--no-save', '--no-audit', '--no-fund']);
  writeFileSync(STAMP, lock);
}

function findMissing() {
  const missing = [];
  if (!findBrowser('chromium')) missing.push(PACKAGES.chromium);
  if (!findBrowser('firefox')) missing.push(PACKAGES.firefox);
  if (!has('openssl')) missing.push(PACKAGES.openssl);
  // Tests check that feeds' signatures agree with it; where it can't be installed from here they are left out.
  if (has('apt-get') && !has('minisign')) missing.push(PACKAGES.minisign);
  return missing;
}

function installBrowsers() {
  const missing = findMissing();
  if (missing.length === 0) return;
  const advice = `Please install ${missing.join(', ')}, or set CHROMIUM and FIREFOX to where they are, and run this again.`;
  if (!has('apt-get')) stop(`${advice}\nOnly Debian and Ubuntu can be set up from here.`);
  const root = process.getuid?.() === 0;
  if (!root && !has('sudo')) stop(`${advice}\nInstalling them needs root, and there is no sudo.`);
  process.stdout.write(`Installing ${missing.join(', ')} with apt-get.\n`);
  const apt = (/** @type {string[]} */ parameters) =>
    run(root ? 'apt-get' : 'sudo', root ? parameters : ['apt-get', ...parameters]);
  try {
    apt(['update', '-qq']);
    apt(['install', '-y', '-qq', '--no-install-recommends', ...missing, ...FONTS]);
  } catch {
    stop(`apt-get could not install them. ${advice}`);
  }
  const still = findMissing();
  if (still.length > 0) stop(`Still missing: ${still.join(', ')}. ${advice}`);
}

/** @param {{ browsers: boolean }} needs */
export function setUp({ browsers }) {
  checkNode();
  installPackages();
  if (browsers) installBrowsers();
}
