import { OTHER_DETAILS, otherDetailsOf } from '../../../src/core/decision/other-details';
import { askOf, pairAt } from '../../support/evidence';

const BODY =
  'Rosa Quill opened the second mill of Orsley on Tuesday because the river had risen. ' +
  'Bran Hollis, the miller, had bought the mill in May. ' +
  'The mill was sold, said Ines Calder.';

type Name = (typeof OTHER_DETAILS)[number][0];
function detail(question: string, begins: string, name: Name): number {
  const values = otherDetailsOf(pairAt(askOf(question, BODY), begins));
  return values[OTHER_DETAILS.findIndex(([other]) => other === name)] ?? NaN;
}

describe('what a sentence tells of something else', () => {
  it.each<[Name, number, string, string]>([
    ['day-changed', 1, 'Who opened the mill on Friday?', 'Rosa'],
    ['day-changed', 0, 'Who opened the mill on Tuesday?', 'Rosa'],
    ['day-changed', 0, 'Who opened the mill on Friday?', 'The mill'],
    ['day-changed', 1, 'Who bought the mill in July?', 'Bran'],
    ['name-mixed', 1, 'When did Rosa Hollis open the mill?', 'Rosa'],
    ['name-mixed', 0, 'When did Rosa Quill open the mill?', 'Rosa'],
    ['name-mixed', 0, 'When did Quill open the mill?', 'Rosa'],
    ['rank-changed', 1, 'Who opened the third mill?', 'Rosa'],
    ['rank-changed', 0, 'Who opened the second mill?', 'Rosa'],
    ['rank-changed', 0, 'Who opened the third mill?', 'Bran'],
    ['teller-alone', 1, 'Who sold the mill?', 'The mill'],
    ['teller-alone', 0, 'Who opened the mill?', 'Rosa'],
    ['teller-alone', 0, 'When was the mill sold?', 'The mill'],
    ['cause-missing', 1, 'Why was the mill sold?', 'The mill'],
    ['cause-missing', 0, 'Why was the mill opened?', 'Rosa'],
    ['cause-missing', 0, 'When was the mill sold?', 'The mill'],
    ['place-missing', 1, 'Where was the mill sold?', 'The mill'],
    ['place-missing', 0, 'Who sold the mill?', 'The mill'],
  ])('%s is %d for %j', (name, value, question, begins) => {
    expect(detail(question, begins, name)).toBe(value);
  });

  it('is no place missing where one stands', () => {
    const pair = pairAt(askOf('Where was the fair?', 'The fair was in Bonn.'), 'The fair');
    expect(
      otherDetailsOf(pair)[OTHER_DETAILS.findIndex(([name]) => name === 'place-missing')],
    ).toBe(0);
  });
});
