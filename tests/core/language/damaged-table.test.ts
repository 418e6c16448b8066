import { DamagedTable } from '../../../src/core/language/damaged-table';

describe('DamagedTable', () => {
  it('names the file, the fault and the cure, and itself', () => {
    const error = new DamagedTable('src/words.json', 'is of version 3, this program reads 1');
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe('DamagedTable');
    expect(error.message).toBe(
      'src/words.json is of version 3, this program reads 1: put back the file that came with this version of ' +
        'Verbatim (git checkout -- src/words.json, or install it anew) and start again',
    );
  });
});
