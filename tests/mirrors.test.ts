import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { coreFiles, coreSource, holdsBehaviour } from './support/core-files';

const hasMirror = (file: string): boolean => existsSync(join('tests/core', `${file}.test.ts`));

describe('the tests of the core', () => {
  const files = coreFiles();

  it('mirror every file that holds more than types, words and look-ups', () => {
    const missing = files.filter((file) => !hasMirror(file) && holdsBehaviour(coreSource(file)));
    expect(missing).toEqual([]);
  });

  it.each([
    ['types', 'export interface A { readonly b: string }'],
    ['words', "export const A = wordSet('a b c');"],
    ['look-ups', 'export const a = (b: string): boolean => A.has(b) || B.has(b);'],
    ['a declared function', 'declare function a(): void;'],
  ])('may leave out a file of %s', (_, source) => {
    expect(holdsBehaviour(source)).toBe(false);
  });

  it.each([
    ['several steps', 'export function a(b: string) { const c = b.trim(); return c; }'],
    ['a choice in a choice', 'export const a = (b: number) => (b > 1 ? (b > 2 ? 1 : 2) : 3);'],
    ['a condition', 'export function a(b: string) { if (b === "") return 1; return 2; }'],
    ['a method', 'export const a = { b() { let c = 1; c += 1; return c; } };'],
  ])('may not leave out a file with %s', (_, source) => {
    expect(holdsBehaviour(source)).toBe(true);
  });
});
