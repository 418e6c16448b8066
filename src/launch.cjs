'use strict';
/**
 * Starts a compiled entry: `node src/launch.cjs ENTRY [ARGUMENTS]` runs `src/ENTRY.ts`; where a bot's
 * token is set, the bot in place of `main`.
 * Compiles first where the sources are not those that `dist/` was made of, so that a fresh checkout,
 * a pull or an edit never runs yesterday's code. `--build` only compiles. Exit code 2 when it cannot.
 */
const fs = require('node:fs');
const { join, relative } = require('node:path');
const { buildCode, canBuild, listSources } = require('./build-code.cjs');
const { fingerprintOf, read } = require('./source-stamp.cjs');

const root = join(__dirname, '..');
const dist = join(root, 'dist');
/** Holds the fingerprint of the sources; written only after they compiled without a fault. */
const stamp = join(dist, '.sources');
/** Holds the process id of whoever is compiling. */
const lock = join(dist, '.compiling');
const LONGEST_COMPILE_MS = 180_000;
const PAUSE_MS = 100;

const say = (line) => process.stderr.write(`verbatim: ${line}\n`);

/** The fingerprint of everything that is compiled, and of how. */
function fingerprint() {
  const files = ['tsconfig.json', 'src/build-code.cjs', ...listSources(root)];
  return fingerprintOf(files.map((file) => join(root, file)));
}

function isRunning(id) {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Waits until nobody else compiles; a lock whose owner is gone, or that is too old, is taken over. */
function takeLock() {
  fs.mkdirSync(dist, { recursive: true });
  for (let waited = 0; ; waited += PAUSE_MS) {
    try {
      fs.writeFileSync(lock, String(process.pid), { flag: 'wx' });
      return;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    const owner = Number(read(lock));
    // an empty lock is one that is just being written
    const isLeft = owner > 0 && !isRunning(owner);
    if (isLeft || waited > LONGEST_COMPILE_MS) fs.rmSync(lock, { force: true });
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS);
  }
}

function compileOnce() {
  const sources = fingerprint();
  if (read(stamp) === sources) return true;
  say('compiling …');
  if (!buildCode(root, dist)) return false;
  fs.writeFileSync(stamp, sources);
  return true;
}

/** Makes `dist/` what the sources say; false, after saying why, where that cannot be done. */
function compile() {
  if (read(stamp) === fingerprint()) return true;
  if (!canBuild()) {
    // an installation without development packages runs what it was shipped with
    if (fs.existsSync(stamp)) return true;
    say('not compiled yet, and esbuild is not installed. Run "npm ci" (without --omit=dev) once.');
    return false;
  }
  takeLock();
  try {
    return compileOnce();
  } finally {
    fs.rmSync(lock, { force: true });
  }
}

/** The chat in the terminal does not wait for the Discord library to load, nor the other way round. */
function chooseEntry(name) {
  if (name !== 'main') return name;
  require('dotenv').config({ quiet: true });
  return process.env.DISCORD_TOKEN?.trim() ? 'bot' : name;
}

/** Loads an entry. A table that is no JSON fails before the entry could tell of it. */
function load(script) {
  try {
    require(script);
  } catch (error) {
    const [, file] = (error instanceof SyntaxError && /^(.+?\.json): /u.exec(error.message)) || [];
    if (file === undefined) throw error;
    say(
      `${relative(root, file)} is damaged: remove the folder dist and start again, ` +
        'or install this version of Verbatim anew',
    );
    process.exit(2);
  }
}

/** The page to try the bot in is built where it is wanted; nothing else waits for it. */
function preparePage() {
  const problem = require('./build-page.cjs').buildPage(join(dist, 'try-page'));
  if (problem !== null) say(problem);
  return problem === null;
}

const [asked, ...rest] = process.argv.slice(2);
const entry = chooseEntry(asked);
if (!compile()) process.exit(2);
if (['try', '--build'].includes(entry) && !preparePage()) process.exit(2);
if (entry !== '--build') {
  const script = join(dist, 'src', `${entry}.js`);
  if (!fs.existsSync(script)) {
    say(`there is no src/${entry}.ts to start`);
    process.exit(2);
  }
  process.argv = [process.argv[0], script, ...rest];
  load(script);
}
