import { topicFound, topicOf } from '../../../src/core/answer/topic';
import type { TurnMemory } from '../../../src/core/answer/tools';
import { buildCorpus } from '../../../src/core/corpus/corpus';
import type { Judged } from '../../../src/core/decision/judging/decide';
import { makeArticle } from '../../support/articles';
import { sharedEnglish } from '../../support/coverage';

const mill = makeArticle({
  id: 'mill',
  headline: 'Mill',
  body: 'The mill burned on Friday. Nobody was hurt. The owner wants to build it anew.',
});
const corpus = buildCorpus([mill], sharedEnglish());
const numberOf = (words: string): number =>
  corpus.passages.findIndex(({ text }) => text.startsWith(words));
/** A turn about the sentence that begins with some words, which was shown or not. */
const turn = (words: string, isShown = true, article = 'mill'): TurnMemory => {
  const text = corpus.passages[numberOf(words)]?.text ?? '';
  const end = mill.body.indexOf(text) + text.length;
  const about = { article, field: 'body', end, probability: 0.7 } as const;
  return { about, answer: isShown ? text : null } as unknown as TurnMemory;
};

describe('what a question that follows turns is about', () => {
  it('is what the last one showed, with what others showed before', () => {
    const turns = [turn('The mill'), turn('Nobody', false), turn('The owner')];
    expect(topicOf(turns, corpus)).toEqual({
      ...{ number: numberOf('The owner'), probability: 0.7, isShown: true },
      earlier: [numberOf('The mill')],
    });
  });

  it('is the likeliest sentence of one that was not answered', () => {
    expect(topicOf([turn('Nobody', false)], corpus)).toMatchObject({
      number: numberOf('Nobody'),
      isShown: false,
      earlier: [],
    });
  });

  it('is nothing behind none, and behind one whose article is gone', () => {
    expect(topicOf([], corpus)).toBeNull();
    expect(topicOf([turn('Nobody', true, 'gone')], corpus)).toBeNull();
  });

  it('is what the part before found, within a message', () => {
    const found = { one: { number: 2 }, probability: 0.6 } as unknown as Judged;
    expect(topicFound(found, true)).toEqual({
      ...{ number: 2, probability: 0.6, isShown: true, earlier: [] },
    });
  });
});
