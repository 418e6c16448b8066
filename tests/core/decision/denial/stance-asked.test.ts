import {
  asksForAll,
  asksForSaying,
  openingOf,
  questionDenies,
} from '../../../../src/core/decision/denial/stance-asked';
import { askOf } from '../../../support/evidence';

const asked = (text: string) => askOf(text, 'Berg sold the mill in May.').question;

describe('a yes-no question', () => {
  it.each([
    ['will Berg sell the mill?', 'will'],
    ['can Berg sell the mill?', 'can'],
    ['did Berg sell the mill?', 'did'],
    ['is the mill sold?', 'is'],
    ['was the mill sold?', 'was'],
    ['has Berg sold the mill?', null],
  ])('is of a kind by the verb that opens it: %s', (text, opening) => {
    expect(openingOf(asked(text))).toBe(opening);
  });

  it.each([
    ['is it true that the mill was never sold?', true],
    ['can he pass it without help?', true],
    ['did Berg sell the mill or not?', false],
    ['Berg sold the mill, did he not?', true],
    ['did Berg sell the mill?', false],
    ['did Berg fail to sell the mill?', true],
    ['was the dam close to failing?', false],
  ])('denies or does not: %s', (text, denies) => {
    expect(questionDenies(asked(text))).toBe(denies);
  });

  it('asks for all, or for what is said', () => {
    expect(asksForAll(asked('have all the shops closed?'))).toBe(true);
    expect(asksForAll(asked('have the shops closed?'))).toBe(false);
    expect([asksForSaying('admit'), asksForSaying('sell'), asksForSaying(undefined)]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
