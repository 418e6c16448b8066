import type { Article } from '../../../src/core/article/article';
import { buildCorpus } from '../../../src/core/corpus/corpus';
import { sharedEnglish } from '../../support/coverage';
import { readQuestion } from '../../../src/core/question/read-question';
import { rank } from '../../../src/core/reading/rank';
import { makeArticle } from '../../support/articles';
import { emptyLexicon } from '../../support/lexicon';

const english = sharedEnglish();
const lexicon = emptyLexicon();

const article = (id: string, body: string): Article =>
  makeArticle({ id, headline: 'Storm over the harbour', publisher: 'The Harbour Post', body });

const corpus = buildCorpus(
  [
    article(
      'storm',
      [
        'A storm struck the harbour of Aldmouth on Tuesday. It sank a ferry that had been moored there since spring.',
        'The storm was the worst in decades. About 400 people were led to safety, officials said. The ferry was built in 1962.',
        'Mayor Ines Calder said the ferry would be raised. The ferry carried tourists because the bridge was closed.',
      ].join('\n\n'),
    ),
    article(
      'election',
      'Voters in Aldmouth chose a council on Sunday. The council has 24 members.',
    ),
  ],
  english,
);
const whole = { from: 0, to: corpus.passages.length };
const ask = (text: string) => rank(readQuestion(text, corpus, english, lexicon), corpus, whole);

describe('rank', () => {
  // the question, the passage that must lead, and why
  it.each([
    ['When was the ferry built?', 'The ferry was built in 1962.', 'a year, beside both words'],
    ['How many people were led to safety?', 'About 400 people', 'a number before the noun'],
    ['How many members does the council have?', 'The council has 24 members.', 'a number'],
    ['Who said the ferry would be raised?', 'Mayor Ines Calder', 'a person not yet named'],
    ['Why did the ferry carry tourists?', 'The ferry carried tourists because', 'a cause'],
  ])('leads "%s" with "%s": %s', (text, lead) => {
    expect(ask(text)[0]?.passage.text).toContain(lead);
  });

  it('orders by score, and equal scores by place', () => {
    const ranked = ask('What happened to the ferry in Aldmouth?');
    expect(ranked.length).toBeGreaterThan(2);
    for (const [index, { score, number }] of ranked.entries()) {
      const before = ranked[index - 1];
      if (!before) continue;
      expect(before.score > score || (before.score === score && before.number < number)).toBe(true);
    }
  });

  it('keeps to the range it is given', () => {
    const range = corpus.rangeOf('election') ?? whole;
    const ranked = rank(
      readQuestion('What struck Aldmouth?', corpus, english, lexicon),
      corpus,
      range,
    );
    expect(ranked.map(({ passage }) => passage.article.id)).toEqual(ranked.map(() => 'election'));
  });

  it('finds nothing where no word is shared', () => {
    expect(ask('Which guitarist recorded xylophones?')).toEqual([]);
  });

  it('gives the same order every time', () => {
    const order = (): number[] => ask('Who raised the ferry?').map(({ number }) => number);
    expect(order()).toEqual(order());
  });

  it('explains a score by contributions that add up to it', () => {
    const [first] = ask('When was the ferry built?');
    const sum = first?.contributions().reduce((total, { contribution }) => total + contribution, 0);
    expect(sum).toBeCloseTo(first?.score ?? NaN, 9);
  });
});
