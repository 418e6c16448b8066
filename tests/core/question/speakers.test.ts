import { buildCorpus } from '../../../src/core/corpus/corpus';
import { spreadSpeakers } from '../../../src/core/question/speakers';
import { makeArticle } from '../../support/articles';
import { english } from '../../support/facts';

const body = [
  'Anna Holt and Sten Aho met Kim Jong-un in Kessel.',
  '"It is late," said Anna Holt. "It is early," said Sten Aho. Marta Rook spoke. Owen Pike agreed.',
  'The firm Rook & Pike sold boats.',
].join('\n\n');
const corpus = buildCorpus([makeArticle({ body })], english);

describe('what two people are asked for', () => {
  it.each<[string, readonly string[]]>([
    ['What did Holt and Aho say?', ['What did Holt say?', 'What did Aho say?']],
    ['What did Holt & Aho say?', ['What did Holt say?', 'What did Aho say?']],
    [
      'what did Anna Holt and Sten Aho say about it',
      ['what did Anna Holt say about it', 'what did Sten Aho say about it'],
    ],
    ['Who are Anna Holt and Sten Aho?', ['Who are Anna Holt', 'Who are Sten Aho?']],
  ])('is asked of each: %s', (text, each) => {
    expect(spreadSpeakers(text, corpus)).toEqual(each);
  });

  it.each([
    ['no words are asked for', 'When did Holt and Aho meet?'],
    ['one is asked', 'What did Holt say?'],
    ['one of the two is nobody', 'What did Holt and the board say?'],
    ['a firm is asked', 'What did Rook and Pike say?'],
    ['nothing stands before "and"', 'and Holt say'],
    ['nothing stands behind "and"', 'say Holt and'],
    ['nothing is asked', ''],
  ])('stays one question where %s', (_, text) => {
    expect(spreadSpeakers(text, corpus)).toEqual([text]);
  });
});
