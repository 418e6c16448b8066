'use strict';
/**
 * Makes JavaScript of the bot's TypeScript, one file of each, without asking whether the types hold:
 * that is what `npm run typecheck` is for, and it takes twenty times as long as whoever starts the bot
 * should wait. Output is CommonJS.
 */
const fs = require('node:fs');
const { dirname, join } = require('node:path');

/** Folders of code that runs; the page to try the bot in is built apart. */
const FOLDERS = ['src', 'commands'];
const PAGE = /^src[\\/]try[\\/]page[\\/]/u;
/** The oldest Node.js that package.json names. */
const TARGET = 'node20.19';

/**
 * Ends each file. What esbuild exports is behind two getters, which every use in another file calls. As no
 * export changes later and no file imports in a circle, plain values do, and a question takes a seventh less.
 */
const PLAIN_EXPORTS =
  "module.exports = Object.defineProperty({ ...module.exports }, '__esModule', { value: true });";

/** `\p{L}` is old by now. What is held unsupported is written as `new RegExp(…)`, which is made anew at each use. */
const AS_WRITTEN = { 'regexp-unicode-property-escapes': true };

/** The files that `dist/` is made of, from `root`, in their order: code, tables and weights. */
function listSources(root) {
  const files = [];
  for (const folder of FOLDERS) {
    if (!fs.existsSync(join(root, folder))) continue;
    for (const name of fs.readdirSync(join(root, folder), { recursive: true }).sort()) {
      const file = join(folder, name);
      if (/\.(ts|json|bin)$/u.test(name) && !PAGE.test(file)) files.push(file);
    }
  }
  return files;
}

/** Whether what translates TypeScript is installed; it is a development package. */
function canBuild() {
  try {
    require.resolve('esbuild');
    return true;
  } catch {
    return false;
  }
}

/** Makes `dist` hold what the sources below `root` say. False where a file is no TypeScript: the place has been told on stderr. */
function buildCode(root, dist) {
  const sources = listSources(root);
  try {
    require('esbuild').buildSync({
      entryPoints: sources.filter((file) => file.endsWith('.ts')),
      outdir: dist,
      outbase: root,
      absWorkingDir: root,
      format: 'cjs',
      platform: 'node',
      target: TARGET,
      supported: AS_WRITTEN,
      footer: { js: PLAIN_EXPORTS },
      logLevel: 'warning',
    });
  } catch (error) {
    // what is wrong in a source has been printed with its place; anything else has not
    if (error.errors === undefined) throw error;
    return false;
  }
  for (const file of sources) {
    if (file.endsWith('.ts')) continue;
    fs.mkdirSync(dirname(join(dist, file)), { recursive: true });
    fs.copyFileSync(join(root, file), join(dist, file));
  }
  return true;
}

module.exports = { buildCode, canBuild, listSources };
