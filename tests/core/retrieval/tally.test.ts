import fc from 'fast-check';
import { buildPostings, unitsOf } from '../../../src/core/corpus/postings';
import type { QuestionTerm } from '../../../src/core/question/question';
import { addPhrase, addTerm, createTally, type Tally } from '../../../src/core/retrieval/tally';

const UNITS = [
  ['ferry', 'port'],
  ['boat', 'storm'],
  ['ferry', 'boat'],
  ['harbour', 'storm'],
  ['storm', 'port'],
];
const POSTINGS = buildPostings(unitsOf(UNITS));
const ALL = { from: 0, to: UNITS.length };

/** A term met by its own stem and by what is given. */
function termOf(stem: string, given: Partial<QuestionTerm> = {}): QuestionTerm {
  return {
    ...{ text: stem, stem, lemma: stem, pos: 'NOUN', isName: false, isNumber: false, isHeld: true },
    ...{ position: 0, everyday: [], weight: 1, inherited: false },
    variants: [{ stems: [stem], kind: 'exact', weight: 1 }],
    ...given,
  };
}
const withVariants = (...variants: QuestionTerm['variants']) =>
  termOf('ferry', { variants: [{ stems: ['ferry'], kind: 'exact', weight: 1 }, ...variants] });
const BY_BOAT = { stems: ['boat'], kind: 'synonym', weight: 1 } as const;
const FOR_BOAT = { stems: ['boat'], relation: 'near', weight: 1 } as const;

function tallied(terms: readonly QuestionTerm[], scope = ALL): Tally {
  const tally = createTally(scope.to - scope.from);
  for (const [index, term] of terms.entries()) {
    addTerm(POSTINGS, term, scope, tally, 1 << index);
  }
  return tally;
}

describe('addTerm', () => {
  it('sets the bit of a term where it is met, and adds to the score there alone', () => {
    const { met, scores } = tallied([termOf('ferry'), termOf('storm')]);
    expect([...met]).toEqual([1, 2, 1, 2, 2]);
    for (const score of scores) expect(score).toBeGreaterThan(0);
    expect([...tallied([termOf('never')]).scores]).toEqual([0, 0, 0, 0, 0]);
  });

  it('counts a unit that holds two wordings of a term by its better one', () => {
    const exact = tallied([termOf('ferry')]).scores;
    const both = tallied([withVariants(BY_BOAT)]).scores;
    expect(both[2]).toBeCloseTo(exact[2] ?? 0);
    expect(both[1]).toBeGreaterThan(0);
  });

  it('weighs a word of like meaning half', () => {
    const spelled = tallied([withVariants({ ...BY_BOAT, kind: 'spelling' })]).scores;
    const like = tallied([withVariants(BY_BOAT)]).scores;
    const related = tallied([withVariants({ ...BY_BOAT, kind: 'related' })]).scores;
    expect(like[1]).toBeCloseTo((spelled[1] ?? 0) / 2);
    expect(related[1]).toBe(like[1]);
  });

  it('is as great as the weight of the term', () => {
    const [tally, term] = [createTally(UNITS.length), termOf('ferry')];
    const idf = addTerm(POSTINGS, term, ALL, tally, 1);
    expect(addTerm(POSTINGS, { ...term, weight: 0.5 }, ALL, tally, 1)).toBeCloseTo(idf / 2);
  });

  it('weighs what is found by another wording alone by that one’s rarity', () => {
    const tally = createTally(UNITS.length);
    const rare = { stems: ['harbour'], kind: 'spelling', weight: 1 } as const;
    const mended = termOf('habour', {
      variants: [{ stems: ['habour'], kind: 'exact', weight: 1 }, rare],
    });
    const idf = addTerm(POSTINGS, mended, ALL, tally, 1);
    expect(idf).toBeCloseTo(addTerm(POSTINGS, termOf('harbour'), ALL, tally, 1));
  });

  it('keeps what everyday wordings add apart, and adds none where the term stands', () => {
    const term = termOf('ferry', { everyday: [FOR_BOAT] });
    const plain = tallied([termOf('ferry')]);
    const { scores, met, everyday, everydayMet } = tallied([term]);
    expect([scores, met]).toEqual([plain.scores, plain.met]);
    expect([...everydayMet]).toEqual([0, 1, 1, 0, 0]);
    expect(everyday[1]).toBeGreaterThan(0);
    expect(everyday[2]).toBeCloseTo(0);
  });

  it('counts from the first unit in scope', () => {
    expect([...tallied([termOf('ferry')], { from: 2, to: 4 }).met]).toEqual([1, 0]);
  });

  it('leaves no gain behind for the next term, so that their order makes no difference', () => {
    const term = fc.constantFrom(
      termOf('port'),
      termOf('storm', { weight: 0.3 }),
      withVariants(BY_BOAT),
      termOf('ferry', { everyday: [FOR_BOAT] }),
    );
    fc.assert(
      fc.property(fc.array(term, { maxLength: 5 }), (terms) => {
        const [one, other] = [tallied(terms), tallied([...terms].reverse())];
        expect([...one.gains]).toEqual([0, 0, 0, 0, 0]);
        for (const unit of UNITS.keys()) {
          expect(one.scores[unit]).toBeCloseTo(other.scores[unit] ?? 0);
          expect(one.everyday[unit]).toBeCloseTo(other.everyday[unit] ?? 0);
        }
      }),
    );
  });
});

describe('addPhrase', () => {
  it('adds to what everyday wordings add, meets no term and leaves no gain behind', () => {
    const tally = createTally(UNITS.length);
    addPhrase(POSTINGS, [FOR_BOAT, { ...FOR_BOAT, stems: ['never'] }], ALL, tally);
    expect(Array.from(tally.everyday, (gain) => gain > 0)).toEqual([
      false,
      true,
      true,
      false,
      false,
    ]);
    for (const list of [tally.scores, tally.met, tally.everydayMet, tally.gains]) {
      expect([...list]).toEqual([0, 0, 0, 0, 0]);
    }
  });
});
