import { askEverything, describeChanges, readGolden } from '../../bench/golden/golden-file';

describe('golden outcomes', () => {
  it('come out as they were kept', () => {
    const changes = describeChanges(readGolden(), askEverything());
    if (changes !== null) throw new Error(changes);
  }, 60_000);

  it('are told apart by how many changed, which came and which went, with the command to keep them', () => {
    const kept = Array.from({ length: 12 }, (_, place) => `q${place} 00000000 dw¶1:0-9`);
    expect(describeChanges(kept, kept)).toBeNull();
    const now = [
      ...kept.slice(1).map((line) => line.replace('0000', '1111')),
      'new 0 silent:empty',
    ];
    const lines = describeChanges(kept, now)?.split('\n') ?? [];
    expect(lines[0]).toBe('13 of 12 outcomes differ from tests/fixtures/golden/outcomes.txt:');
    expect(lines.slice(1, 5)).toEqual([
      '- q0 00000000 dw¶1:0-9',
      '+ q0 is not asked',
      '- q1 00000000 dw¶1:0-9',
      '+ q1 11110000 dw¶1:0-9',
    ]);
    expect(lines.slice(-2)).toEqual([
      '… and 3 more',
      'Where every change is meant, write the file anew: npm run -s golden -- --write',
    ]);
  });
});
