import fc from 'fast-check';
import { buildCorpus } from '../../../src/core/corpus/corpus';
import { MOST_TERMS } from '../../../src/core/question/question';
import { readQuestion } from '../../../src/core/question/read-question';
import { makeArticle } from '../../support/articles';
import { english } from '../../support/facts';
import { emptyLexicon } from '../../support/lexicon';

const corpus = buildCorpus(
  [makeArticle({ body: 'Rosa Quill opened two camps in Kessel. The board met.' })],
  english,
);
const read = (text: string) => readQuestion(text, corpus, english, emptyLexicon());

describe('a question as it is read', () => {
  it.each<[string, readonly string[]]>([
    ['Who said "it will hold"?', ['it will hold']],
    ['Who said “it will hold” and ‘it broke’?', ['it will hold', 'it broke']],
    ['Who said „es hält“?', ['es hält']],
    ["What is the mayor's and the board's plan?", []],
    ['Who said "a"?', []],
    ['Who said "it will hold?', []],
  ])('knows the phrases that it quotes: %s', (text, quoted) => {
    expect(read(text).quoted).toEqual(quoted);
  });

  it('keeps six quoted phrases and no more', () => {
    expect(read('"it will hold" '.repeat(9)).quoted).toHaveLength(6);
  });

  it('knows what its answer is an instance of, as typed and as a stem', () => {
    const question = read('How many camps did Quill open?');
    expect(question.kind).toBe('how-many');
    expect(question.focusText).toBe('camps');
    expect(question.focus).toBe('camp');
  });

  it('knows no such thing where nothing is asked', () => {
    expect(read('')).toMatchObject({ terms: [], focus: null, focusText: null, owned: null });
  });

  it('has terms for its content words, names among them', () => {
    const { terms } = read('Did Quill open the camps in Kessel?');
    expect(terms.map(({ text }) => text)).toEqual(['Quill', 'open', 'camps', 'Kessel']);
    expect(terms.filter(({ isName }) => isName).map(({ text }) => text)).toEqual([
      'Quill',
      'Kessel',
    ]);
  });

  it('keeps its promises for any words', () => {
    const word = fc.constantFrom(
      ...[
        'who',
        'did',
        'not',
        'Quill',
        'camps',
        'own',
        '"',
        "'",
        '?',
        '12',
        'é',
        '🦆',
        'how',
        'many',
      ],
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(word, fc.string({ maxLength: 12 })), { maxLength: 40 }),
        (all) => {
          const text = all.join(' ');
          const question = read(text);
          const places = question.terms.map(({ position }) => position);
          expect(question.text).toBe(text);
          expect(places.length).toBeLessThanOrEqual(MOST_TERMS);
          expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
          for (const term of question.terms) {
            expect(question.tokens[term.position]?.text).toBe(term.text);
            expect(term.variants[0]?.weight).toBe(1);
            expect(term.inherited).toBe(false);
          }
          expect(question.quoted.every((phrase) => text.includes(phrase))).toBe(true);
        },
      ),
    );
  });
});
