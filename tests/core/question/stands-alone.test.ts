import { buildCorpus } from '../../../src/core/corpus/corpus';
import { createLexicon } from '../../../src/core/language/words/create-lexicon';
import { leaningOf } from '../../../src/core/question/follow-up';
import { readQuestion } from '../../../src/core/question/read-question';
import { sharedEnglish } from '../../support/coverage';
import { articleOf } from '../../support/outcomes';

const english = sharedEnglish();
const lexicon = createLexicon();
const corpus = buildCorpus(
  [
    articleOf({
      body:
        'Ada Quill, the chief engineer, spoke to the Harbour Board in Kessel on Monday.\n\n' +
        'She said that the pages of its report and the bridge were lost.',
    }),
  ],
  english,
);
const leaningIn = (question: string): string =>
  leaningOf(readQuestion(question, corpus, english, lexicon));

describe('how a question leans on the turn before', () => {
  it.each([
    'What did Quill say?',
    'what did quill say',
    'ok what did Quill say',
    'How old is Quill?',
    'Where was Quill?',
    'Has Quill resigned?',
    'Is Quill an engineer?',
    'what Quill said',
    'quote Quill',
    'What did Obama say?',
    'what did obama say',
    'Where is Kessel?',
    'What did Quill do this week?',
    'Was it Quill who came?',
    'What was it that Quill said?',
    'Is it true that Quill came?',
    'In her speech, what did Quill say?',
    'In its letter, what did the Harbour Board say?',
  ])('is not at all where it names whom it asks about: %j', (question) => {
    expect(leaningIn(question)).toBe('none');
  });

  it.each([
    ['and what did Quill say?', 'ellipsis'],
    ['what about Quill?', 'ellipsis'],
    ['did Quill?', 'ellipsis'],
    ['did Quill too?', 'ellipsis'],
    ['what did Quill say too?', 'ellipsis'],
    ['why Quill?', 'ellipsis'],
    ['who came?', 'ellipsis'],
    ['how many pages?', 'ellipsis'],
    ['when was it?', 'topic'],
    ['was it Quill?', 'topic'],
    ['what did Quill say about it?', 'topic'],
    ['did Quill say that?', 'topic'],
    ['what did Quill tell them?', 'topic'],
    ['what did she say?', 'person'],
    ['did she tell Quill?', 'person'],
    ['what did her boss want of Quill?', 'person'],
  ])('is by what it leaves out or points at: %j by %s', (question, leaning) => {
    expect(leaningIn(question)).toBe(leaning);
  });
});
