import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/** Every file with the files it imports, types included; paths from the project's folder. */
function readImports(): ReadonlyMap<string, readonly string[]> {
  const files = ['src', 'commands', 'bench'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/u.test(name))
      .map((name) => join(folder, name)),
  );
  return new Map(
    files.map((file) => {
      const { importedFiles } = ts.preProcessFile(readFileSync(file, 'utf8'), true, true);
      const imported = importedFiles
        .filter(({ fileName }) => fileName.startsWith('.'))
        .map(({ fileName }) => `${join(dirname(file), fileName)}.ts`);
      return [file.replace(/x$/u, ''), imported];
    }),
  );
}

/** Circles found on the way down from each file; every circle there is shows in at least one of them. */
function circlesIn(imports: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const done = new Set<string>();
  const circles: string[] = [];
  const follow = (file: string, path: readonly string[]): void => {
    const place = path.indexOf(file);
    if (place >= 0) circles.push([...path.slice(place), file].join(' → '));
    if (place >= 0 || done.has(file)) return;
    for (const next of imports.get(file) ?? []) follow(next, [...path, file]);
    done.add(file);
  };
  for (const file of imports.keys()) follow(file, []);
  return circles;
}

describe('imports between files', () => {
  it('never come back to where they began, not even for a type', () => {
    expect(circlesIn(readImports())).toEqual([]);
  });

  it('are seen to, wherever the circle is', () => {
    const files = readImports();
    expect(files.size).toBeGreaterThan(300);
    expect(files.get('src/core/answer/engine.ts')).toContain('src/core/outcome/outcome.ts');
    const imports = new Map([
      ['a', ['b']],
      ['b', ['c', 'd']],
      ['c', []],
      ['d', ['b']],
      ['e', ['e']],
    ]);
    expect(circlesIn(imports)).toEqual(['b → d → b', 'e → e']);
  });
});
