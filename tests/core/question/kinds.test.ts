import { sharedEnglish } from '../../support/coverage';
import { readKind } from '../../../src/core/question/kind';
import {
  KINDS,
  lackOf,
  QUESTION_KINDS,
  wants,
  wantsDetail,
  wantsSentence,
  wantsValue,
} from '../../../src/core/question/kinds';

const english = sharedEnglish();

describe('the table of kinds of question', () => {
  it('keeps the order that the trained weights number kinds by', () => {
    expect(QUESTION_KINDS.join(' ')).toBe(
      'who who-is when what-year what-date where what-place why how how-many how-much how-long how-old ' +
        'how-measure percent what-is what-person what-group what-name what-noun what-do what-say what yes-no ' +
        'quote keyword',
    );
  });

  it.each(QUESTION_KINDS.map((kind) => [KINDS[kind].asked, kind] as const))(
    'reads its own example "%s" as %s',
    (asked, kind) => {
      expect(readKind(english.readTokens(asked)).kind).toBe(kind);
    },
  );

  it.each([
    ['what-year', 'date-missing'],
    ['percent', 'figure-missing'],
    ['what-person', 'person-missing'],
    ['what-name', 'name-not-given'],
    ['why', null],
    ['keyword', null],
  ] as const)('says what a passage lacks that does not answer %s', (kind, lack) => {
    expect(lackOf(kind)).toBe(lack);
  });

  it('takes every kind that wants a value for one that wants a detail, and none of them for a sentence', () => {
    for (const kind of QUESTION_KINDS.filter(wantsValue)) {
      expect(wantsDetail(kind)).toBe(true);
      expect(wantsSentence(kind)).toBe(false);
    }
  });

  it('wants one of several things where it wants any of them', () => {
    expect(wants('where', 'time', 'place')).toBe(true);
    expect(wants('where', 'time')).toBe(false);
    expect(wants('where')).toBe(false);
  });
});
