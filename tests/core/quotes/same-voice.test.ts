import { buildCorpus } from '../../../src/core/corpus/corpus';
import { isOtherPaper, isPaper, sameVoice } from '../../../src/core/quotes/same-voice';
import { makeArticle } from '../../support/articles';
import { english, readArticle } from '../../support/facts';

const { facts } = readArticle(
  'Nora Falk, the chief engineer, closed the dam. Tom Bright, the mayor of Lissford, kept the road open. ' +
    'Ida Crane spoke for the Lissford Water Board.',
);

describe('who a text gives words to', () => {
  it.each([
    ['Falk', 'Nora Falk'],
    ['Ms Falk', 'Nora Falk'],
    ['Dr. Nora Falk', 'Nora Falk'],
    ['Tom Brigt', 'Tom Bright'],
    ['the chief engineer', 'Nora Falk'],
    ['the mayor', 'Tom Bright'],
    ['NF', 'Nora Falk'],
  ])('is the same in %j as %s', (given, speaker) => {
    expect(sameVoice(facts, given, speaker)).toBe('same');
  });

  it.each([
    ['another name', 'Bright', 'Nora Falk'],
    ['a role that one other has', 'the mayor', 'Nora Falk'],
    ['a name beside a short one', 'Ann', 'Nora Falk'],
  ])('is another with %s', (_, given, speaker) => {
    expect(sameVoice(facts, given, speaker)).toBe('other');
  });

  it.each([
    ['a description that may be anybody', 'an official', 'Nora Falk'],
    ['a role that nobody is known to have', 'the treasurer', 'Nora Falk'],
  ])('is left open with %s', (_, given, speaker) => {
    expect(sameVoice(facts, given, speaker)).toBe('unsure');
  });

  it('is the same by the name alone where nothing is known of the article', () => {
    expect(sameVoice(null, 'Falk', 'Nora Falk')).toBe('same');
    expect(sameVoice(null, 'Crane', 'Nora Falk')).toBe('other');
  });
});

const own = makeArticle({
  id: 'a',
  publisher: 'The Valley Post',
  aliases: ['VP'],
  author: ['Ruth Aster'],
});
const other = makeArticle({ id: 'b', publisher: 'Aldmouth News' });
const corpus = buildCorpus([own, other], english);

it.each([
  ['Valley Post', true, false],
  ['VP', true, false],
  ['Ruth Aster', true, false],
  ['the article', true, false],
  ['Aldmouth News', false, true],
  ['Nora Falk', false, false],
])('%s is the paper: %s, another of the coverage: %s', (given, paper, another) => {
  expect(isPaper(own, given)).toBe(paper);
  expect(isOtherPaper(corpus, own, given)).toBe(another);
});
