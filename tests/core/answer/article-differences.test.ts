import { differenceOf, meets } from '../../../src/core/answer/article-differences';
import type { AskedFact } from '../../../src/core/answer/article-question';
import { questionsOfArticle } from '../../../src/core/answer/made-questions';
import { analyseArticle } from '../../../src/core/corpus/analysed-article';
import { makeArticle } from '../../support/articles';
import { asking, toolsOf } from '../../support/answer-tools';
import { answerInquiry } from '../../../src/core/answer/answer-inquiry';
import { english } from '../../support/facts';
import { excerptOf } from '../../support/outcomes';

const PUBLISHED = { datePublished: '2021-03-04' };

/** What the coverage says otherwise than an article of one sentence, asked for one kind of fact. */
function differenceIn(
  kind: AskedFact['kind'],
  own: string,
  theirs: string,
  publisher = 'The Echo',
) {
  const analysed = analyseArticle(makeArticle({ id: 'own', body: own, ...PUBLISHED }), english);
  const question = questionsOfArticle(analysed, 12).find(({ fact }) => fact.kind === kind);
  if (question === undefined) throw new Error(`no ${kind}: ${own}`);
  const tools = toolsOf([
    makeArticle({ id: 'other', publisher, headline: 'Storm', body: theirs, ...PUBLISHED }),
  ]);
  const ask = (text: string) => answerInquiry(text, tools, asking());
  return differenceOf(question, analysed, { corpus: tools.corpus, ask });
}

const HURT = 'The storm hurt 12 sailors in the harbour of Kessel.';
describe('what the coverage says otherwise than an article', () => {
  it.each<[AskedFact['kind'], string, string, string, string]>([
    ['how-many', HURT, HURT.replace('12', '14'), '12', '14'],
    [
      'when',
      'The Kessel bridge reopened on 1 March 2021.',
      'The Kessel bridge reopened on 3 March 2021.',
      '1 March 2021',
      '3 March 2021',
    ],
    [
      'denied',
      'The board has not closed the lighthouse of Kessel.',
      'The board has closed the lighthouse of Kessel.',
      'The board has not closed the lighthouse of Kessel.',
      'The board has closed the lighthouse of Kessel.',
    ],
  ])('is told to the letter: %s', (kind, own, theirs, ownWords, theirWords) => {
    expect(differenceIn(kind, own, theirs)).toMatchObject({
      ...{ own: ownWords, theirs: theirWords, outlet: 'The Echo', headline: 'Storm' },
      ...{ paragraph: 1, theirParagraph: 1 },
    });
  });

  it.each<[string, AskedFact['kind'], string, string]>([
    ['it gives the same', 'how-many', HURT, HURT],
    ['it gives a range that holds the same', 'how-many', HURT, HURT.replace('12', '10 to 14')],
    [
      'it counts something else',
      'how-many',
      HURT,
      'The storm hurt 14 horses in the harbour of Kessel.',
    ],
    [
      'it gives a month with that day in it',
      'when',
      'The Kessel bridge reopened on 1 March 2021.',
      'The Kessel bridge reopened in March 2021.',
    ],
    [
      'it denies the same',
      'denied',
      'The board has not closed the lighthouse of Kessel.',
      'The board has not closed the lighthouse of Kessel, it said.',
    ],
    ['it is about something else', 'how-many', HURT, 'The mayor slept for 14 days.'],
    [
      'it is asked who said it',
      'who-said',
      'Ada Quill said that the pillars had held.',
      'Umar Shah said that the pillars had held.',
    ],
  ])('is nothing where %s', (_, kind, own, theirs) => {
    expect(differenceIn(kind, own, theirs)).toBeNull();
  });

  it('is nothing of the same outlet', () => {
    const theirs = HURT.replace('12', '14');
    expect(differenceIn('how-many', HURT, theirs, 'The Paper')).toBeNull();
  });
});

it('holds an excerpt and a passage together where they share words of one field', () => {
  const [passage] = analyseArticle(makeArticle({ headline: '', body: HURT }), english).passages;
  if (passage === undefined) throw new Error('no passage');
  const met = (start: number, end: number, field: 'body' | 'headline' = 'body') =>
    meets(excerptOf({ start, end, field }), passage);
  expect([met(0, 3), met(HURT.length - 1, 99), met(HURT.length, 99)]).toEqual([true, true, false]);
  expect(met(0, 3, 'headline')).toBe(false);
});
