import { QUESTION_KINDS } from '../../../src/core/question/kinds';
import { SPAN_CLASSES, spanClassIndex } from '../../../src/core/facts/spans/span-class';
import { CUES } from '../../../src/core/reading/cues';
import { classOdds, presenceFits } from '../../../src/core/reading/answer-odds';

const kind = (name: string): number => QUESTION_KINDS.findIndex((one) => one === name);

describe('how often a sort of stretch answers', () => {
  it.each(QUESTION_KINDS.map((name, at) => [name, at] as const))(
    'is a share for each sort, asked %s',
    (_, at) => {
      const odds = classOdds(at, null);
      expect(odds).toHaveLength(SPAN_CLASSES.length);
      expect(odds.every((share) => share >= 0 && share <= 1)).toBe(true);
      expect(presenceFits(at)).toHaveLength(SPAN_CLASSES.length + CUES.length);
    },
  );

  it('is most for people asked who, and for figures asked how many', () => {
    const best = (name: string): string => {
      const odds = classOdds(kind(name), null);
      return SPAN_CLASSES[odds.indexOf(Math.max(...odds))] ?? '';
    };
    expect(classOdds(kind('who'), null)[spanClassIndex('person')]).toBeGreaterThan(
      classOdds(kind('how-many'), null)[spanClassIndex('person')] ?? 1,
    );
    expect(best('who')).not.toBe(best('how-many'));
  });

  it('is that of the kind for a noun that nobody counted', () => {
    expect(classOdds(0, 'zeppelinfahrt')).toBe(classOdds(0, null));
  });

  it('is nothing for a kind that there is not', () => {
    expect(classOdds(-1, null)).toEqual([]);
    expect(presenceFits(QUESTION_KINDS.length)).toEqual([]);
  });
});
