import { answerPhrasesOf } from '../../../src/core/reading/answer-phrases';
import { marksOf, PHRASE_MARKS } from '../../../src/core/reading/phrase-marks';
import { askOf, evidenceAt } from '../../support/evidence';

/** The marks that the phrase of a sentence with these words shows. */
function marksIn(text: string, body: string, words: string): readonly string[] {
  const evidence = evidenceAt(askOf(text, body), body.slice(0, 4));
  const { tokens } = evidence.passage;
  const phrase = answerPhrasesOf(evidence).find(
    ({ from, to }) => body.slice(tokens[from]?.start, tokens[to - 1]?.end) === words,
  );
  if (phrase === undefined) throw new Error(`no phrase ${words}: ${body}`);
  return marksOf(phrase, evidence).map((mark) => PHRASE_MARKS[mark] ?? `no mark ${mark}`);
}

const WHO = 'who opened the dam';
describe('what a phrase shows', () => {
  it.each([
    ['before start', 'Nobodies opened the dam.', 'Nobodies'],
    ['before determiner', 'They opened the dam, the boats.', 'boats'],
    ['before determiner', 'They opened the dam, her boats.', 'boats'],
    ['before by', 'They opened the dam by haste.', 'haste'],
    ['before because', 'They opened the dam after nights.', 'nights'],
    ['before be', 'They opened the dam that was old.', 'old'],
    ['before verb', 'They opened the dam and painted boats.', 'boats'],
    ['before comma', 'They opened the dam, boats too.', 'boats'],
    ['before quote', 'They opened the dam “boats” there.', 'boats'],
    ['before bracket', 'They opened the dam (boats) there.', 'boats'],
    ['before and', 'They opened the dam or boats.', 'boats'],
    ['before adposition', 'They opened the dam near boats.', 'boats'],
    ['behind end', 'They opened the dam by haste.', 'haste'],
    ['behind comma', 'They opened the dam by haste, again.', 'haste'],
    ['behind of', 'They opened the dam by boats of all.', 'boats'],
    ['behind be', 'They opened the dam; boats were there.', 'boats'],
    ['behind and', 'They opened the dam by boats or not.', 'boats'],
    ['behind in', 'They opened the dam by boats in all.', 'boats'],
    ['behind who', 'They opened the dam by boats which held.', 'boats'],
    ['behind adposition', 'They opened the dam by boats near it.', 'boats'],
    ['behind bracket', 'They opened the dam (boats) there.', 'boats'],
  ])('is %j in %j of %j', (mark, body, words) => {
    expect(marksIn(WHO, body, words)).toContain(mark);
  });

  it.each([
    ['is one', WHO, 'They opened the dam by boats.', 'boats'],
    ['is two', WHO, 'They opened the dam by boats of Orsley.', 'boats of Orsley'],
    ['is with-of', WHO, 'They opened the dam by boats of Orsley.', 'boats of Orsley'],
    ['is with-and', WHO, 'They opened the dam by boats and goats.', 'boats and goats'],
    ['is with-comma', WHO, 'They opened the dam by boats, goats.', 'boats, goats'],
    ['is with-adposition', WHO, 'They opened the dam by boats near goats.', 'boats near goats'],
    ['is before-focus', 'how many people left', '900 people left.', '900'],
    ['is holds-focus', 'how many people left', '900 people left.', '900 people'],
    ['is ends-with-focus', 'how many people left', '900 people left.', '900 people'],
    ['is holds-term', 'how many people left', '900 people left.', '900 people'],
    ['is after-all', WHO, 'They opened the dam by boats.', 'boats'],
    ['is before-all', WHO, 'Rosa Quill opened the dam.', 'Rosa Quill'],
    ['is before-anchor', WHO, 'Rosa Quill opened the dam.', 'Rosa Quill'],
    ['is after-anchor', WHO, 'They opened boats of the dam.', 'boats'],
  ])('%s, asked %j, in %j of %j', (mark, text, body, words) => {
    expect(marksIn(text, body, words)).toContain(mark);
  });

  it('is not what it is not', () => {
    const marks = marksIn(WHO, 'Rosa Quill opened the dam.', 'Rosa Quill');
    for (const mark of [
      'is after-all',
      'is holds-term',
      'is holds-focus',
      'is with-of',
      'is two',
    ]) {
      expect(marks).not.toContain(mark);
    }
  });

  it('is one first, one last, one thing before and one behind', () => {
    const marks = marksIn(WHO, 'They opened the dam by boats and goats.', 'boats and goats');
    for (const side of ['first', 'last', 'before', 'behind']) {
      expect(marks.filter((mark) => mark.startsWith(`${side} `))).toHaveLength(1);
    }
  });
});

it('has a name of its own for each mark', () => {
  expect(new Set(PHRASE_MARKS).size).toBe(PHRASE_MARKS.length);
});
