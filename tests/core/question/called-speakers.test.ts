import { namedByCalling } from '../../../src/core/question/called-speakers';
import { makeArticle } from '../../support/articles';
import { engineOf } from '../../support/coverage';

const engine = engineOf([
  makeArticle({
    headline: 'At the quay',
    body: [
      'Mira Holt turned to the pilot. "The boat is late." The pilot, Sten Aho, leaned forward. "Which boat?"',
      '"It leaks," said the lock keeper, Edda Korn. "It drips," said coach Ulla Berg.',
      '"It sinks," said the Otters\' coach, Ritva Salo. A porter said the hall was shut.',
    ].join('\n\n'),
  }),
]);

describe('somebody asked about by a calling', () => {
  it.each([
    ['What did the pilot ask?', 'What did Sten Aho ask?'],
    ['what has the lock keeper said about it', 'what has Edda Korn said about it'],
    ['what did the keeper say?', 'what did Edda Korn say?'],
  ])('is named where one speaker alone is called that: %s', (text, named) => {
    expect(namedByCalling(text, engine.corpus)).toBe(named);
  });

  it.each([
    ['two are called that', 'What did the coach say?'],
    ['a speaker without a name is', 'What did the porter say?'],
    ['nobody is', 'What did the mayor say?'],
    ['no words are asked for', 'What did the pilot buy?'],
  ])('stays as asked where %s', (_, text) => {
    expect(namedByCalling(text, engine.corpus)).toBe(text);
  });

  it('stays as asked where a conversation is about others', () => {
    expect(namedByCalling('What did the pilot ask?', engine.corpus, () => false)).toBe(
      'What did the pilot ask?',
    );
  });

  it('is quoted, and the answer says whose words were looked for', () => {
    const { excerpts, understoodAs } = engine.ask('What did the lock keeper say?').outcome;
    expect(excerpts[0]?.text).toContain('It leaks');
    expect(understoodAs).toContain('Edda Korn');
  });
});
