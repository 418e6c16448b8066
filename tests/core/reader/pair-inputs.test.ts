import { buildCorpus } from '../../../src/core/corpus/corpus';
import { createLexicon } from '../../../src/core/language/words/create-lexicon';
import { sharedEnglish } from '../../support/coverage';
import { createEverydayWordings } from '../../../src/core/language/words/everyday-wordings';
import { readQuestion } from '../../../src/core/question/read-question';
import { askedPairs } from '../../../src/core/reader/asked-pairs';
import { askedWords } from '../../../src/core/reader/asked-words';
import { readPair } from '../../../src/core/reader/pair-inputs';
import { PLACES } from '../../../src/core/reader/places';
import type { Article } from '../../../src/core/article/article';

const english = sharedEnglish();
const lexicon = createLexicon();
const wordings = createEverydayWordings();
const article: Article = {
  ...{ id: 'quarry', headline: 'Quarry to shut', publisher: 'The Post', alternativeHeadline: null },
  ...{ author: [], agencies: [], datePublished: null, url: null, inLanguage: 'en' },
  ...{ genre: 'report', aliases: [] },
  body:
    'Mayor Rosa Quill opened the school. She praised its teachers.\n\n' +
    'Management declined to comment on the strike.',
};
const corpus = buildCorpus([article], english);
const numberOf = (begins: string): number =>
  corpus.passages.findIndex(({ text }) => text.startsWith(begins));

/** The words of a question that have a bit, beside the sentence that begins so. */
function wordsWith(text: string, begins: string, bit: number): readonly string[] {
  const question = readQuestion(text, corpus, english, lexicon);
  const pairs = askedPairs(question, corpus, wordings.wordingsOf(question.tokens));
  const { places } = readPair(pairs, numberOf(begins));
  return askedWords(question)
    .filter((_, at) => ((places[at] ?? 0) & bit) !== 0)
    .map((word) => word.text);
}

describe('what a question finds around a sentence', () => {
  it.each<[keyof typeof PLACES, string, string, readonly string[]]>([
    ['sentence', 'Who praised the lawyers?', 'She praised', ['praised']],
    ['before', 'Who opened the school?', 'She praised', ['opened', 'the', 'school']],
    ['after', 'Who praised the teachers?', 'Mayor Rosa', ['praised', 'teachers']],
    [
      'paragraph',
      'Did the school praise its teachers?',
      'She praised',
      ['the', 'school', 'praise', 'its', 'teachers'],
    ],
    ['headline', 'Will the quarry shut?', 'Management', ['quarry', 'shut']],
    ['implied', 'Did Quill praise anyone?', 'She praised', ['Quill']],
    ['worded', 'What do the bosses say?', 'Management', ['bosses']],
  ])('is marked: %s', (place, text, begins, words) => {
    expect(wordsWith(text, begins, PLACES[place])).toEqual(words);
  });
});
