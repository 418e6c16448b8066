import type { Article } from '../../../src/core/article/article';
import { comparisonIn } from '../../../src/core/question/comparison';
import { makeArticle } from '../../support/articles';
import { engineOf } from '../../support/coverage';

const harbour = makeArticle({
  id: 'harbour',
  publisher: 'The Harbour Post',
  body: 'Nora Vale runs the clinic by the lake. The ferry to Ostra was sold on Friday.',
});
const mine = (publisher: string): Article =>
  makeArticle({
    ...{ id: 'mine', publisher },
    body: '"The road is too narrow," said Tom Reyes, who drives a lorry to the mine.',
  });

describe.each([
  ['of two outlets', [harbour, mine('Inland Gazette')]],
  ['of one outlet', [harbour, mine('The Harbour Post')]],
])('a question for the article, in a coverage %s', (_name, articles) => {
  const engine = engineOf(articles);

  it.each([
    ['In which article is Nora Vale?', 'harbour'],
    ['in which article is the ferry mentioned?', 'harbour'],
    ['In which story is Tom Reyes quoted?', 'mine'],
    ['In what article can I read about the clinic?', 'harbour'],
    ['Which article mentions the road?', 'mine'],
    ['What article talks about the ferry?', 'harbour'],
    ['In which of the two articles does the lorry appear?', 'mine'],
  ])('is answered by a passage of it: %s', (question, id) => {
    const { excerpts } = engine.ask(question).outcome;
    expect(excerpts.map(({ article }) => article)).toEqual([id]);
  });

  it('stays silent where no article has it', () => {
    const { outcome } = engine.ask('In which article is Carla Rook mentioned?');
    expect(outcome.outcome).toBe('not-covered');
    expect(outcome.missing.join(' ')).toContain('Rook');
  });
});

describe('what is no question for an article', () => {
  it.each([
    'In which country is Ostra?',
    'In which report was the ferry named?',
    'What report was released in February?',
    'Did the article appear?',
  ])('%s', (question) => {
    expect(comparisonIn(question, 0, 1)).toBeNull();
  });
});
