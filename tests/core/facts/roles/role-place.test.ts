import { LONGEST_ROLE, roleFrom } from '../../../../src/core/facts/roles/role-place';
import { sentenceIn, wordsBetween } from '../../../support/sentences';

/** The role that begins behind "said", as "words = name". */
function roleIn(text: string): string | null {
  const sentence = sentenceIn(text);
  const said = sentence.tokens.findIndex(({ folded }) => folded === 'said');
  const found = roleFrom(sentence, said + 1);
  if (found === null) return null;
  const { first, next, named } = found;
  return `${wordsBetween(sentence, first, next)} = ${named.name?.id ?? ''}`;
}

describe('the role between a verb of saying and a name', () => {
  it.each([
    ['It holds, said the ferryhand, Oda Wirth.', 'the ferryhand = Oda Wirth'],
    ['It holds, said stable lad Finn Orr.', 'stable lad = Finn Orr'],
    ['It holds, said stable lad Finn Orr on Monday.', 'stable lad = Finn Orr'],
    ['It holds, said stable lad Finn Orr, who was there.', 'stable lad = Finn Orr'],
    ['It holds, said the head of the ferry, Oda Wirth.', 'the head of the ferry = Oda Wirth'],
    ['It holds, said the charity, Warm Homes.', 'the charity = Warm Homes'],
  ])('in %j is %j', (text, expected) => {
    expect(roleIn(text)).toBe(expected);
  });

  it.each([
    ['a pronoun stands there', 'It holds, said he, Oda Wirth.'],
    ['the name stands there itself', 'It holds, said Oda Wirth.'],
    ['no name follows', 'It holds, said the ferryhand.'],
    ['the name goes on into a clause', 'It holds, said the ferryhand, Oda Wirth left.'],
    ['the name is that of another', 'It holds, said the mother of the boy Ravi Dahl.'],
    [
      'it is that of one who is called rarely',
      'It holds, said the aunt of the ferryhand Ravi Dahl.',
    ],
    ['a clause stands between', 'It holds, said the ferryhand who met Oda Wirth.'],
    ['a thing has the name of a thing', 'It holds, said the bridge, Ruvo University.'],
    ['a quotation stands between', 'It holds, said the “old” ferryhand, Oda Wirth.'],
  ])('is none where %s', (_, text) => {
    expect(roleIn(text)).toBeNull();
  });

  it('says whether the sentence ends behind the name', () => {
    const lasts = [
      'It holds, said stable lad Oda Wirth.',
      'It holds, said stable lad Oda Wirth, “again and again”.',
      'It holds, said stable lad Oda Wirth in May.',
    ].map((text) => {
      const sentence = sentenceIn(text);
      return roleFrom(sentence, 4)?.isLast;
    });
    expect(lasts).toEqual([true, true, false]);
  });

  it.each([
    [LONGEST_ROLE - 1, true],
    [LONGEST_ROLE, false],
  ])('of %d words is read: %s', (count, expected) => {
    const role = roleFrom(sentenceIn(`It holds, said ${'ferry '.repeat(count)}Oda Wirth.`), 4);
    expect(role !== null).toBe(expected);
  });
});
