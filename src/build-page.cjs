'use strict';
/**
 * Builds the page to try the bot in, from `src/try/page/` into a folder, unless it is built already.
 * `node src/launch.cjs --build` and `npm run try` do so; the bot itself needs none of it.
 */
const fs = require('node:fs');
const { join } = require('node:path');
const { fingerprintOf, read } = require('./source-stamp.cjs');

const root = join(__dirname, '..');
const page = join(__dirname, 'try/page');

/** Changes when the page's sources or what builds them does. */
function fingerprint() {
  const parts = fs.readdirSync(page, { recursive: true }).sort();
  // what page and server share
  const shared = fs.readdirSync(join(__dirname, 'try')).sort();
  return fingerprintOf([
    join(root, 'package-lock.json'),
    __filename,
    ...parts.filter((name) => /\.\w+$/u.test(name)).map((name) => join(page, name)),
    ...shared.filter((name) => name.endsWith('.ts')).map((name) => join(__dirname, 'try', name)),
  ]);
}

/** Makes `folder` hold the built page. Null, or why it cannot be built, with the cure. */
function buildPage(folder) {
  const stamp = join(folder, '.sources');
  const sources = fingerprint();
  if (read(stamp) === sources) return null;
  let esbuild;
  try {
    esbuild = require('esbuild');
  } catch {
    // an installation without development packages serves what it was shipped with
    if (fs.existsSync(stamp)) return null;
    return 'the page is not built yet, and esbuild is not installed. Run "npm ci" (without --omit=dev) once.';
  }
  try {
    esbuild.buildSync({
      entryPoints: [join(page, 'page.tsx'), join(page, 'page.css')],
      outdir: folder,
      bundle: true,
      minify: true,
      format: 'esm',
      target: ['chrome115', 'firefox115', 'safari16'],
      jsx: 'automatic',
      jsxImportSource: 'preact',
      tsconfigRaw: {},
      legalComments: 'eof',
      logLevel: 'warning',
      absWorkingDir: root,
    });
  } catch (error) {
    return `the page could not be built: ${error.message}`;
  }
  fs.copyFileSync(join(page, 'index.html'), join(folder, 'index.html'));
  fs.writeFileSync(stamp, sources);
  return null;
}

module.exports = { buildPage };
