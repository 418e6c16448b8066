import fc from 'fast-check';
import {
  answerPhrasesOf,
  newStretchesOf,
  type AnswerPhrase,
} from '../../../src/core/reading/answer-phrases';
import type { Evidence } from '../../../src/core/reading/evidence';
import { SPAN_CLASSES } from '../../../src/core/facts/spans/span-class';
import { askOf, evidenceAt } from '../../support/evidence';

const wordsOf = ({ passage }: Evidence, { from, to }: AnswerPhrase): string =>
  passage.text.slice(passage.tokens[from]?.start, passage.tokens[to - 1]?.end);

describe('the stretches that may answer', () => {
  it.each<[string, string, string[]]>([
    ['who opened the dam', 'Rosa Quill opened the dam on 5 May.', ['Rosa Quill', '5 May']],
    ['who is Rosa Quill', 'Rosa Quill opened the dam.', ['opened', 'dam']],
    ['did Rosa Quill open the dam', 'Rosa Quill opened the dam.', []],
  ])('of %j in %j are %j: what the question does not say already', (text, body, words) => {
    const evidence = evidenceAt(askOf(text, body), 'Rosa');
    expect(newStretchesOf(evidence).map((phrase) => wordsOf(evidence, phrase))).toEqual(words);
  });

  it('have the sort of their own words', () => {
    const evidence = evidenceAt(askOf('when was the dam opened', 'The dam opened in 1984.'), 'The');
    const [only] = newStretchesOf(evidence);
    expect(only).toMatchObject({ stretches: 1, first: only?.last });
    expect(SPAN_CLASSES[only?.first ?? -1]).toBe('year');
  });
});

/** The phrases of a sentence that may answer, single stretches left out, with how many each joins. */
function joinedIn(text: string, body: string): readonly string[] {
  const evidence = evidenceAt(askOf(text, body), body.slice(0, 5));
  return answerPhrasesOf(evidence)
    .filter(({ stretches }) => stretches !== 1)
    .map((phrase) => `${phrase.stretches}: ${wordsOf(evidence, phrase)}`);
}

describe('the phrases that may answer', () => {
  it('join neighbours, and go on to the end of their clause', () => {
    expect(joinedIn('who spoke', 'Nobody spoke but the master of the harbour, they say.')).toEqual(
      expect.arrayContaining(['2: master of the harbour']),
    );
    expect(joinedIn('who sang', 'They wept because it had never rained there.')).toContain(
      '0: wept because it had never rained there',
    );
  });

  it.each([
    ['a mark that ends a sentence', 'The master: harbours spoke.'],
    ['more than three words', 'The master that was with the old harbours spoke.'],
  ])('join nothing over %s', (_, body) => {
    expect(joinedIn('who sang', body).join()).not.toMatch(/[1-9]: master/u);
  });

  it('join no more than four stretches', () => {
    const most = joinedIn('who spoke', 'Boats, goats, pears, plums, nuts and figs spoke.').map(
      (phrase) => Number(phrase[0]),
    );
    expect(Math.max(...most)).toBe(4);
  });

  it('lie within the sentence, those joined with something new in them, whatever the words', () => {
    const words = fc.stringMatching(/^[A-Za-z0-9,.'"() $%-]{0,80}$/u);
    fc.assert(
      fc.property(words, (middle) => {
        const body = `Harbour ${middle} master Ines Calder spoke.`.replaceAll(/\s+/gu, ' ');
        const evidence = evidenceAt(askOf('Who spoke in the harbour?', body), 'Harbour');
        const single = newStretchesOf(evidence);
        const all = answerPhrasesOf(evidence);
        for (const { from, to, stretches } of all) {
          expect(from).toBeLessThan(to);
          expect(to).toBeLessThanOrEqual(evidence.passage.tokens.length);
          const isNew = single.some((one) => one.from < to && one.to > from);
          expect(isNew || stretches === 0).toBe(true);
        }
        for (const one of single) expect(all).toContainEqual(one);
      }),
      { numRuns: 60 },
    );
  });
});
