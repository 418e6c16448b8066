import { meetingsOf, shareMet } from '../../../../src/core/decision/denial/meetings';
import { judgedAt, judgedOf } from '../../../support/candidates';

const met = (question: string, sentence: string): readonly [string[], number] => {
  const judged = judgedAt(judgedOf(question, sentence), sentence.slice(0, 8));
  const places = meetingsOf(judged);
  const words = [...places.keys()].map((at) => judged.one.passage.tokens[at]?.text ?? '');
  return [words.sort(), shareMet(judged, places)];
};

describe('the words of a sentence that a question meets', () => {
  it('are those it names, and make up the whole of it', () => {
    const [words, share] = met(
      'did the council approve the bridge?',
      'The council approved the bridge.',
    );
    expect(words).toEqual(['approved', 'bridge', 'council']);
    expect(share).toBe(1);
  });

  it('make up a part where one is missing, and words around what is asked do not count', () => {
    const [, whole] = met('is it true that Berg sold the mill?', 'Berg sold the mill in May.');
    const [, part] = met('did Berg sell the mill to Olm?', 'Berg sold the mill in May.');
    expect(whole).toBe(1);
    expect(part).toBeLessThan(1);
    expect(part).toBeGreaterThan(0);
  });

  it('are what the reader set beside each other, but for opposites and mere likeness', () => {
    const given = judgedAt(judgedOf('Is the bridge shut?', 'The bridge is chained.'), 'The bridge');
    const shut = given.pair.question.tokens.findIndex(({ text }) => text === 'shut');
    const aligned = (by: 'near' | 'opposite' | 'meaning', weight: number) => {
      const pair = { questionToken: shut, sentenceToken: 3, asked: 'shut', said: 'chained' };
      const reading = { ...given.reading, alignment: () => [{ ...pair, weight, by }] };
      return meetingsOf({ ...given, reading }).has(3);
    };
    expect([aligned('near', 0.9), aligned('near', 0.1)]).toEqual([true, false]);
    expect([aligned('opposite', 0.9), aligned('meaning', 0.9)]).toEqual([false, false]);
  });

  it.each([
    ['is the guild leaving?', 'The guild will remain.', 'remain', false],
    ['is the guild leaving?', 'The guild is packing.', 'packing', true],
    ['could the moss do harm?', 'The moss is harmless.', 'harmless', false],
  ])('are none that tell the opposite: %s', (question, sentence, word, isMet) => {
    const given = judgedAt(judgedOf(question, sentence), sentence.slice(0, 8));
    const { terms } = given.pair.question;
    const questionToken = terms.at(-1)?.position ?? -1;
    const sentenceToken = given.one.passage.tokens.findIndex(({ text }) => text === word);
    const words = { questionToken, sentenceToken, asked: '', said: word, weight: 0.9 };
    const reading = { ...given.reading, alignment: () => [{ ...words, by: 'near' as const }] };
    expect(meetingsOf({ ...given, reading }).has(sentenceToken)).toBe(isMet);
  });
});
