import { buildCorpus } from '../../../src/core/corpus/corpus';
import { pointsWithin, THING_PRONOUN } from '../../../src/core/question/pointing-words';
import { readQuestion } from '../../../src/core/question/read-question';
import { makeArticle } from '../../support/articles';
import { english } from '../../support/facts';
import { emptyLexicon } from '../../support/lexicon';

const corpus = buildCorpus(
  [makeArticle({ body: 'Rosa Quill opened the dam at Orsley.' })],
  english,
);
/** Whether the first pointing word of a question only points within it. */
function within(text: string): boolean {
  const question = readQuestion(text, corpus, english, emptyLexicon());
  const at = question.tokens.findIndex(
    ({ folded }) => THING_PRONOUN.test(folded) || /^(?:his|her|she|he)$/u.test(folded),
  );
  return pointsWithin(question, at);
}

describe('a pointing word', () => {
  it.each([
    'Is it true that the dam broke?',
    'Was it Quill who opened the dam?',
    'Was there a flood at Orsley?',
    'Did the mayor hear that the dam holds?',
    'Did this week bring rain?',
    'In her speech, what did Rosa Quill say?',
    'Which one of the dams broke?',
  ])('needs nothing before it in: %s', (text) => {
    expect(within(text)).toBe(true);
  });

  it.each([
    'When was it built?',
    'What about that?',
    'Who opened this report?',
    'And the rest?',
    'Which one?',
    'Did she open it?',
  ])('points at what was spoken of in: %s', (text) => {
    expect(within(text)).toBe(false);
  });
});
