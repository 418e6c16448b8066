import { checkStanding, retractionOf } from '../../../src/core/answer/retractions';
import { buildCorpus } from '../../../src/core/corpus/corpus';
import { makeArticle } from '../../support/articles';
import { engineOf, sharedEnglish } from '../../support/coverage';

const STANDING = makeArticle({
  id: 'kessel',
  body: 'The Kessel bridge opened on Monday. Ada Quill, the engineer, said: “It holds.”',
});
const RETRACTED = makeArticle({
  id: 'orsley',
  publisher: 'The Ridge Courier',
  headline: 'Ferry sold',
  datePublished: '2021-03-04',
  status: 'retracted',
  corrections: [
    { date: '2021-03-05', text: 'The price was wrong.', paragraph: 1 },
    { date: '2021-03-07', text: 'The sale never took place.', paragraph: null },
  ],
  body: 'The old ferry was sold to Marta Quarrel for 12 crowns. “She will sail again next summer,” said Quarrel.',
});
const RETRACTION = {
  article: 'orsley',
  outlet: 'The Ridge Courier',
  headline: 'Ferry sold',
  published: '2021-03-04',
  url: null,
  date: '2021-03-07',
  text: 'The sale never took place.',
};
const SOLD = 'Who was the old ferry sold to?';
const WORDS = /Quarrel|crowns|summer/u;

describe('an article that was taken back', () => {
  const engine = engineOf([STANDING, RETRACTED]);
  const without = engineOf([STANDING]);

  it('answers with its retraction, the newest of its corrections, and with no word of its own', () => {
    const { outcome, memory } = engine.ask(SOLD);
    expect(outcome).toMatchObject({
      ...{ outcome: 'not-covered', reason: 'retracted', excerpts: [], missing: [] },
      retractions: [RETRACTION],
    });
    expect(WORDS.exec(JSON.stringify([outcome, memory]))).toBeNull();
    expect(retractionOf({ ...RETRACTED, corrections: [] })).toMatchObject({
      date: null,
      text: null,
    });
  });

  it('answers so whatever is asked of it alone', () => {
    const { outcome } = engine.ask('When did the Kessel bridge open?', { article: 'orsley' });
    expect(outcome).toMatchObject({ reason: 'retracted', excerpts: [], retractions: [RETRACTION] });
  });

  it('is told of beside what other articles answer', () => {
    const other = {
      ...STANDING,
      id: 'other',
      body: 'The old ferry was sold to Brand Holm on Friday.',
    };
    const { outcome } = engineOf([RETRACTED, other]).ask(SOLD);
    expect(outcome.excerpts.map(({ article }) => article)).toEqual(['other']);
    expect(outcome.reason).toBeNull();
    expect(outcome.retractions).toEqual([RETRACTION]);
  });

  it.each([
    'When did the Kessel bridge open?',
    'Who is Ada Quill?',
    'What did Ada Quill say?',
    'Who won the cup?',
    'hello',
    'Which articles are there?',
  ])('changes nothing of what does not lead to it, as of "%s"', (question) => {
    expect(engine.ask(question)).toEqual(without.ask(question));
  });

  it('lends no words to suggestions, lists, facts or timelines', () => {
    expect(engine.corpus.articles.map(({ id }) => id)).toEqual(['kessel']);
    expect(engine.corpus.factsOf('orsley')).toBeNull();
    for (const question of [
      'Timeline',
      'What can I ask?',
      'ferry',
      'How do the outlets compare?',
    ]) {
      expect(WORDS.exec(JSON.stringify(engine.ask(question, { explain: true })))).toBeNull();
    }
  });

  it('is named where a quote is of it and of none that stands', () => {
    const quote = '“She will sail again next summer”';
    for (const checked of [
      engine.check(`Quarrel: ${quote}, and Quill said “It holds.”`),
      checkStanding(
        buildCorpus([STANDING], sharedEnglish()),
        buildCorpus([STANDING, RETRACTED], sharedEnglish()),
        `Quarrel: ${quote}, and Quill said “It holds.”`,
        sharedEnglish(),
      ),
    ]) {
      expect(checked.quotes[0]).toMatchObject({
        ...{ verdict: 'absent', excerpt: null, changes: [], saidBy: null, retraction: RETRACTION },
      });
      expect(checked.quotes[1]?.retraction).toBeUndefined();
    }
    const corpus = buildCorpus([STANDING], sharedEnglish());
    const [found] = checkStanding(corpus, corpus, quote, sharedEnglish()).quotes;
    expect(found?.retraction).toBeUndefined();
  });
});
