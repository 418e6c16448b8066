import fc from 'fast-check';
import { buildCorpus } from '../../../src/core/corpus/corpus';
import { createLexicon } from '../../../src/core/language/words/create-lexicon';
import { isFunctionWord } from '../../../src/core/language/words/function-words';
import { mendQuestion } from '../../../src/core/question/mend';
import { makeArticle } from '../../support/articles';
import { engineOf, sharedEnglish } from '../../support/coverage';

const harbour = makeArticle({
  publisher: 'The Harbour Post',
  body: [
    'Jane Doe, a witness, told the court that the lift had been out of order. Her lawyer, Ha Min-jun, agreed.',
    'The mayor, Thi Yen, met Wa Lin and Hi Park of the firm Rook & Sons. Carla Rook and Piet Sons founded it.',
    'People in North Korea saw the prime minister, Ko Un, in January, the government said.',
    'Asked on Friday, Sons said that the port would open soon, and Rook said that it would not.',
  ].join('\n\n'),
});
const english = sharedEnglish();
const lexicon = createLexicon();
const corpus = buildCorpus([harbour], english);
const mend = (text: string): string => mendQuestion(text, corpus, english, lexicon);

const NAMES = ['Doe', 'Ha', 'Min-jun', 'Thi', 'Yen', 'Wa', 'Lin', 'Hi', 'Park', 'Rook', 'Sons'];
const JOINED = ['Jong-un', 'Jae-in', 'Aung-n', 'Kim-r', 'O’Brien', 'Al‑di', 'Ku-ur', 'D-Day'];
const FUNCTION_WORDS =
  'does was has this his is its yes whose hers theirs towards as us us these does do what who when where that it n’t till whom upon than then'
    .split(' ')
    .filter(isFunctionWord);

describe('mendQuestion', () => {
  it.each([
    ['how many ppl saw it?', 'how many people saw it?'],
    ['wat did the govt say?', 'what did the government say?'],
    ['what did NK say', 'what did North Korea say'],
    ['did the PM say so?', 'did the prime minister say so?'],
    ['what is lins plan', "what is lin's plan"],
    ['what is Rooks plan', "what is Rook's plan"],
    ['y did he go b/c of it', 'why did he go because of it'],
    ['HOW MANY PPL SAW IT', 'HOW MANY people SAW IT'],
    ['Govt said what?', 'government said what?'],
    ['Wen did it open?', 'when did it open?'],
    ['Wher did it open?', 'where did it open?'],
    ['who saw it b4 any1 else', 'who saw it before anyone else'],
    ['r they goin w/ him', 'are they going with him'],
    ['whens the goverment gonna open it', "when's the government going to open it"],
    ['is it safe 2 open', 'is it safe to open'],
    ['since wen is it shut', 'since when is it shut'],
    ['wens the vote', "when's the vote"],
    ['were did it go', 'where did it go'],
    ['so whereabouts is it', 'so where is it'],
    ['were they there', 'were they there'],
    ['hwy did it shut', 'why did it shut'],
    ['was it cos of this', 'was it because of this'],
    ['PM NK ppl', 'prime minister North Korea people'],
  ])('mends %j to %j', (typed, mended) => {
    expect(mend(typed)).toBe(mended);
  });

  it.each([
    ['a name after a hyphen', 'Who is Kim Jong-un?'],
    ['a name after a hyphen, in small letters', 'who is moon jae-in'],
    ['a name after a hyphen that is not on the keyboard', 'Who is Kim Jong‑un?'],
    ['"does" where a Doe is in the coverage', 'When does the lift stop?'],
    ['"has" where a Ha is in the coverage', 'Who has said so?'],
    ['"this" where a Thi is in the coverage', 'Is this so?'],
    ['"was" where a Wa is in the coverage', 'What was said?'],
    ['"his" where a Hi is in the coverage', 'Who is his lawyer?'],
    ['"yes" where nobody is called Ye', 'Did he say yes?'],
    ['plain plurals where their singular is a name', 'How many parks are there?'],
    ['a group with a capital', 'Did the Methodists open it?'],
    ['a plural name that nothing belongs to', 'who are the okudas'],
    ['a word whose capitals are a body', 'is there ice in the port'],
    ['an initial', 'Who is John N. Smith?'],
    ['a letter as a name', 'What is Plan B?'],
    ['a first name that is also a month', 'What did Jan Berg say?'],
    ['a first name that is also a slip', 'What did Di say to Em?'],
    ['a first name that is also a short form, at the start', 'Jan Berg said what?'],
    ['a name that is also a title', 'Is Rev Gen Sen there?'],
    ['a name near a question word', 'What does Whyt say?'],
    ['words joined by a slash', 'what did he and/or she say'],
  ])('leaves %s as it is: %j', (_, typed) => {
    expect(mend(typed)).toBe(typed);
  });

  it('never changes a function word or a name, whatever stands beside it', () => {
    const word = fc.constantFrom(...FUNCTION_WORDS, ...NAMES, ...JOINED);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), (words) => {
        // the first word is a question word, as a question's is
        const typed = `who ${words.join(' ')}?`;
        expect(mend(typed)).toBe(typed);
      }),
    );
  });

  it('changes nothing more when mended again', () => {
    const slips =
      'ppl govt wat NK PM b/c w/o kims rooks NKs wen hwo u r n acc to isis tldr sayd nd'.split(' ');
    const word = fc.constantFrom(...slips, ...FUNCTION_WORDS, ...NAMES, ...JOINED);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 10 }), (words) => {
        const once = mend(words.join(' '));
        expect(mend(once)).toBe(once);
      }),
    );
  });
});

describe('a question with names', () => {
  const { ask } = engineOf([harbour]);
  it.each([
    'Who is Ha Min-jun?',
    'When does the lift stop?',
    'What did Rook & Sons say?',
    'What did Rook and Sons take?',
    'Did Jane Doe take money from Rook & Sons?',
  ])('is understood as it was typed: %j', (typed) => {
    expect(ask(typed).outcome.understoodAs).toBeNull();
  });

  it('still asks of two people in turn where no firm is named so', () => {
    expect(ask('What did Thi Yen and Jane Doe say?').outcome.understoodAs).toBe(
      'What did Jane Doe say?',
    );
  });
});
