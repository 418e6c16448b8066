import { readArticle } from '../../support/facts';

const referencesOf = (body: string): readonly string[] =>
  readArticle(body).facts.references.map(({ text, antecedent }) => `${text} = ${antecedent}`);

describe('references', () => {
  it.each<[string, string, string[]]>([
    ['he', 'Erik Lund rose. He left.', ['He = Erik Lund']],
    ['she, past a man', 'Anna Berg met Erik Lund. She left.', ['She = Anna Berg']],
    ['his', 'Erik Lund rose. His dog left.', ['His = Erik Lund']],
    ['they', 'The officials rose. They left.', ['They = The officials']],
    [
      'they, for two',
      'Anna Berg and Erik Lund rose. They left.',
      ['They = Anna Berg and Erik Lund'],
    ],
    ['it', 'The company grew. It hired.', ['It = The company']],
    [
      'the report',
      'A long report on roads came out. The report failed.',
      ['The report = A long report on roads'],
    ],
    [
      'the group',
      'A small group from Oslo met. The group left.',
      ['The group = A small group from Oslo'],
    ],
    ['the mayor', 'Anna Berg, the mayor, rose. The mayor left.', ['The mayor = Anna Berg']],
  ])('tell what %s stands for', (_, body, expected) => {
    expect(referencesOf(body)).toEqual(expected);
  });

  it.each([
    ['a person of another gender', 'Erik Lund rose. She left.'],
    ['two that suit alike', 'Lund said no and Falk said no. Then he left.'],
    ['the weather', 'The company grew. It was late.'],
    ['a report that is another', 'A report on roads came out. The rail report failed.'],
    ['the object of its own clause', 'Erik Lund saw him.'],
  ])('do not guess at %s', (_, body) => {
    expect(referencesOf(body)).toEqual([]);
  });
});
