'use strict';
/** Tells whether what was built is of the sources that are there now. */
const { createHash } = require('node:crypto');
const fs = require('node:fs');

/** Name, size and time of change of files, in their order, as one word; changes when any of them does. */
function fingerprintOf(files) {
  const hash = createHash('sha1');
  for (const file of files) {
    const { size, mtimeMs } = fs.statSync(file);
    hash.update(`${file}\0${size}\0${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

/** What a file says; null where it cannot be read. */
function read(file) {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

module.exports = { fingerprintOf, read };
