import { createDiscourse, type Referents } from '../../../../src/core/facts/reference/discourse';
import { readGenders } from '../../../../src/core/facts/reference/name-genders';
import { readArticle } from '../../../support/facts';
import { sentencesIn, wordsBetween } from '../../../support/sentences';

/** What the phrases of a text's last sentence stand for, as "words = id". */
function meantIn(text: string): readonly string[] {
  const { facts } = readArticle(text);
  const sentences = sentencesIn(text);
  const discourse = createDiscourse(readGenders(sentences, facts.names, facts.roles), facts.roles);
  let last: Referents | null = null;
  for (const sentence of sentences) last = discourse.enter(sentence);
  const sentence = sentences.at(-1);
  if (last === null || sentence === undefined) return [];
  return [
    ...[...last.ofPhrase].map(
      ([{ first, next }, { id }]) => `${wordsBetween(sentence, first, next)} = ${id}`,
    ),
    ...[...last.ofOwner].map(([at, { id }]) => `${sentence.tokens[at]?.text ?? ''} = ${id}`),
  ];
}

describe('what a sentence speaks of', () => {
  it.each<[string, string, string[]]>([
    ['names', 'Rosa Quill met Umar Shah.', ['Rosa Quill = Rosa Quill', 'Umar Shah = Umar Shah']],
    ['a short form by its name', 'Rosa Quill rose. Quill slept.', ['Quill = Rosa Quill']],
    ['a pronoun by what it stands for', 'Rosa Quill rose. She slept.', ['She = Rosa Quill']],
    [
      'an owner by what the word stands for',
      'Rosa Quill rose. Her bridge held.',
      ['Her = Rosa Quill'],
    ],
    [
      'a role by who has it',
      'The mayor, Rosa Quill, rose. The mayor slept.',
      ['The mayor = Rosa Quill'],
    ],
    [
      'somebody new by all that hangs on it',
      'The head of the ferry slept.',
      ['The head = The head of the ferry'],
    ],
    [
      'two joined by "they"',
      'Rosa Quill and Umar Shah rose. They slept.',
      ['They = Rosa Quill and Umar Shah'],
    ],
    [
      'one called twice',
      'An influencer, a 23-year-old from Leeds, rose. The influencer slept.',
      ['The influencer = An influencer'],
    ],
    [
      '"the Norwegian" as somebody named before',
      'Rosa Quill rose. The Norwegian slept.',
      ['The Norwegian = Rosa Quill'],
    ],
    ['no thing', 'The bridge held.', []],
  ])('gives %s', (_, text, expected) => {
    expect(meantIn(text)).toEqual(expected);
  });

  it('is what its own owner owns', () => {
    const text = 'Umar Shah slept. Rosa Quill’s party met. She slept.';
    expect(meantIn(text)).toEqual(['She = Rosa Quill']);
  });

  it('goes on with who spoke last', () => {
    const [first, second] = sentencesIn('Rosa Quill met Anna Berg. Then she said no.');
    const discourse = createDiscourse(new Map(), []);
    if (first === undefined || second === undefined) throw new Error('two sentences');
    discourse.enter(first);
    const berg = discourse.find('Anna Berg');
    if (berg === undefined) throw new Error('Anna Berg');
    for (let times = 0; times < 2; times += 1) discourse.noteSpeech(berg);
    berg.wasSubject = true;
    discourse.enter(second);
    expect(discourse.resolve('she', second, 1)?.id).toBe('Anna Berg');
  });

  it.each([
    ['The company failed, the agency said. It hired.', 'It = The company'],
    ['“It failed,” the agency said. It hired.', 'It = the agency'],
    ['Anna Berg slept, Rosa Quill said. She fell.', 'She = Anna Berg'],
  ])('is about what the main clause is, and not about who says so: %s', (text, expected) => {
    expect(meantIn(text)).toEqual([expected]);
  });

  it('does not go further away while sentences only quote', () => {
    const quotes = '“It holds”. '.repeat(12);
    expect(meantIn(`Rosa Quill rose. ${quotes}She slept.`)).toEqual(['She = Rosa Quill']);
    expect(meantIn(`Rosa Quill rose. ${'It rained. '.repeat(12)}She slept.`)).toEqual([]);
  });

  it('knows nobody at first', () => {
    const [sentence] = sentencesIn('She slept.');
    const discourse = createDiscourse(new Map(), []);
    expect(discourse.find('Rosa Quill')).toBeUndefined();
    expect(sentence && discourse.resolve('she', sentence, 0)).toBeNull();
  });
});
