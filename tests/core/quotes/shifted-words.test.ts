import fc from 'fast-check';
import { stemOf } from '../../../src/core/language/stem';
import { isShifted } from '../../../src/core/quotes/shifted-words';

const shifted = (direct: string, indirect: string): boolean =>
  isShifted(direct.split(' '), indirect.split(' '), stemOf);

describe('indirect speech', () => {
  it.each([
    ['i will close it', 'he would close it'],
    ["i won't go", 'she would not go'],
    ['we announced it', 'they had announced it'],
    ['it opens tomorrow', 'it opened the next day'.replace(' day', '')],
    ['my dam holds', 'his dam held'.replace('held', 'holds')],
    ['i am here now', 'he was there then'],
  ])('of %j is %j', (direct, indirect) => {
    expect(shifted(direct, indirect)).toBe(true);
  });

  it.each([
    ['another word', 'i will close it', 'he would open it'],
    ['a denial', 'i will go', 'he would not go'],
    ['a word more', 'i will go', 'he would go home'],
    ['a word less', 'i will go home', 'he would go'],
    ['another doer', 'i saw him', 'it saw him'.replace('it', 'ada')],
  ])('is not %s', (_, direct, indirect) => {
    expect(shifted(direct, indirect)).toBe(false);
  });

  it('is what was said where nothing is shifted', () => {
    const words = fc.array(fc.constantFrom('i', 'will', 'dam', "won't", 'the', 'here', 'no'));
    fc.assert(
      fc.property(words, (said) => {
        expect(isShifted(said, said, stemOf)).toBe(true);
      }),
    );
  });
});
