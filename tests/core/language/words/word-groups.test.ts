import { readGroups } from '../../../../src/core/language/words/word-groups';

describe('readGroups', () => {
  it('reads a group a line, its sides apart by a bar', () => {
    expect(readGroups('\n  rise grow | fall\n\thot   warm|cold  \n')).toEqual([
      { left: ['rise', 'grow'], right: ['fall'] },
      { left: ['hot', 'warm'], right: ['cold'] },
    ]);
  });

  it('reads a line without a bar as one side', () => {
    expect(readGroups('rise grow\nfall')).toEqual([
      { left: ['rise', 'grow'], right: [] },
      { left: ['fall'], right: [] },
    ]);
  });
});
