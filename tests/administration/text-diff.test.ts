import fc from 'fast-check';
import { textDiff } from '../../src/administration/text-diff';

const line = fc.constantFrom('a', 'b', 'c', 'd', 'e e');
const lines = fc.array(line, { maxLength: 14 });
const out = (text: string) => ({ kind: 'out', text }) as const;
const come = (text: string) => ({ kind: 'in', text }) as const;

describe('what changes in a file', () => {
  it.each([
    ['nothing', 'a\n\nb', 'a\r\nb\n', []],
    ['a line that comes', 'a\nc', 'a\nb\nc', [come('b')]],
    ['a line that goes', 'a\nb\nc', 'a\nc', [out('b')]],
    ['a line that becomes another', 'a\nb\nc', 'a\nx\nc', [out('b'), come('x')]],
    ['all of it', 'a', 'b', [out('a'), come('b')]],
    ['a new file', '', 'a', [come('a')]],
  ])('is %s', (_what, before, after, expected) => {
    expect(textDiff(before, after)).toEqual(expected);
  });

  it('holds every line that only one of the two has, and no more than is needed', () => {
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const diff = textDiff(before.join('\n'), after.join('\n'));
        const counts = new Map<string, number>();
        const add = (text: string, by: number): void =>
          void counts.set(text, (counts.get(text) ?? 0) + by);
        for (const text of before) add(text, 1);
        for (const { kind, text } of diff) add(text, kind === 'out' ? -1 : 1);
        for (const text of after) add(text, -1);
        expect([...counts.values()].every((count) => count === 0)).toBe(true);
        expect(diff.length).toBeLessThanOrEqual(before.length + after.length);
        if (before.join('\n') === after.join('\n')) expect(diff).toEqual([]);
      }),
    );
  });

  it('is told in bounded time where two long files have nothing in common', () => {
    const long = (mark: string): string =>
      Array.from({ length: 40_000 }, (_, number) => `${mark}${number}`).join('\n');
    expect(textDiff(long('a'), long('b'))).toHaveLength(80_000);
  });
});
