/** Offset basis and prime of the 32-bit FNV-1a hash (Fowler, Noll and Vo). */
const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;
/** A second basis, so that two hashes of the same text are two: the golden ratio's bits. */
const OTHER_BASIS = 0x9e3779b9;
const HALF = 7;

/** How a key is written: 14 digits to the base 36. */
export const KEY_PATTERN = '[0-9a-z]{14}';

function hashOf(text: string, basis: number): string {
  let hash = basis;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    hash = Math.imul(hash ^ (unit & 0xff), PRIME);
    hash = Math.imul(hash ^ (unit >>> 8), PRIME);
  }
  return (hash >>> 0).toString(36).padStart(HALF, '0');
}

/**
 * A short name for a text, the same in every process: 14 letters and digits. Two texts of one coverage
 * share a key with a chance of about one in 2^60; it guards against change, not against forgery.
 */
export function keyOf(text: string): string {
  return hashOf(text, OFFSET_BASIS) + hashOf(text, OTHER_BASIS);
}
