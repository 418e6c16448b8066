import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Kilobytes of the page, compressed as most servers would. */
export function weightLine(folder: string): string {
  const sizes = ['index.html', 'page.js', 'page.css'].map((name) => {
    const size = gzipSync(readFileSync(join(folder, name))).length;
    return { name, kilobytes: size / 1000 };
  });
  const all = sizes.reduce((sum, { kilobytes }) => sum + kilobytes, 0);
  const each = sizes.map(({ name, kilobytes }) => `${name} ${kilobytes.toFixed(1)}`).join(', ');
  return `weight of the page, compressed                   ${all.toFixed(0)} kB (${each})`;
}
