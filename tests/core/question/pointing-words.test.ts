import {
  isNamedBefore,
  isPersonNamedBefore,
  pointsWithin,
  THING_PRONOUN,
} from '../../../src/core/question/pointing-words';
import { buildCorpus } from '../../../src/core/corpus/corpus';

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
    'Who repaired that dam?',
    'Did the mayor admit that was so?',
  ])('points at what was spoken of in: %s', (text) => {
    expect(within(text)).toBe(false);
  });
});

describe('a pronoun for a thing', () => {
  const named = (text: string): boolean => {
    const question = readQuestion(text, corpus, english, emptyLexicon());
    const at = question.tokens.findLastIndex(({ folded }) => THING_PRONOUN.test(folded));
    return isNamedBefore(question, at);
  };

  it.each([
    'Did the mayor say when it opens?',
    'Where does the dam get its water?',
    'Did the firm build the dam before it went bust?',
    'Is the dam older than that?',
  ])('may mean what is named before it in: %s', (text) => {
    expect(named(text)).toBe(true);
  });

  it.each([
    'Does the mayor deny it?',
    'Who told the mayor about their visit?',
    'Will the firm pay farmers for that?',
    'Did the farmers flee before that?',
    'How many people work there?',
  ])('means something else in: %s', (text) => {
    expect(named(text)).toBe(false);
  });
});

describe('a pronoun for one person', () => {
  const named = (text: string): boolean => {
    const question = readQuestion(text, corpus, english, emptyLexicon());
    const at = question.tokens.findLastIndex(({ folded }) => /^(?:him|her|she|he)$/u.test(folded));
    return isPersonNamedBefore(question, at);
  };

  it.each([
    'Did Rosa Quill say when she left?',
    'Did Rosa Quill read her letter?',
    'And the keeper, what did he see?',
    'Does Rosa Quill know why they blame her?',
  ])('may mean who is spoken of before it in: %s', (text) => {
    expect(named(text)).toBe(true);
  });

  it.each([
    'Did Rosa Quill blame him?',
    'Does the keeper believe him?',
    'What did the mother say when he left?',
    'Where was he?',
  ])('means somebody else in: %s', (text) => {
    expect(named(text)).toBe(false);
  });
});
