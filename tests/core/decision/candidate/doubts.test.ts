import { DOUBTS, doubtsOf, metNear } from '../../../../src/core/decision/candidate/doubts';
import { emptyLexicon } from '../../../support/lexicon';
import { askOf, evidenceAt, settingAt } from '../../../support/evidence';
import { evidenceOf } from '../../../../src/core/reading/evidence';

const lexicon = emptyLexicon({
  areAntonyms: (a, b) => [a, b].sort().join(' ') === 'close open',
});
const BODY =
  'Mayor Ines Calder opened the bridge of Aldmouth in 1998. It cost 40 million dollars.\n\n' +
  'The bridge was closed in March because its cables had rusted. About 300 workers repaired it.\n\n' +
  'Aldmouth lies by the old lake.';

/** What a passage makes doubtful as the answer, by name. */
function doubts(text: string, begins = 'Mayor', body = BODY): (name: Name) => number {
  const asked = askOf(text, body);
  const values = doubtsOf(asked.question, evidenceAt(asked, begins), lexicon);
  return (name) => values[DOUBTS.findIndex(([other]) => other === name)] ?? NaN;
}
type Name = (typeof DOUBTS)[number][0];

describe('the doubts', () => {
  it.each<[string, Name, number, string]>([
    ['Who opened the bridge of Aldmouth in 1987?', 'year-changed', 1, 'Mayor'],
    ['Who opened the bridge of Aldmouth in 1998?', 'year-changed', 0, 'Mayor'],
    ['Who opened the bridge in 1987?', 'year-changed', 0, 'Aldmouth'],
    ['Did 200 workers repair the bridge?', 'number-changed', 1, 'About'],
    ['Did 300 workers repair the bridge?', 'number-changed', 0, 'About'],
    ['Did Boris Lund open the bridge?', 'name-changed', 1, 'Mayor'],
    ['Did Ines Calder open the bridge?', 'name-changed', 0, 'Mayor'],
    ['Who closed the bridge of Aldmouth in 1998?', 'opposite', 1, 'Mayor'],
    ['Who opened the bridge of Aldmouth in 1998?', 'opposite', 0, 'Mayor'],
    ['Who never opened the bridge of Aldmouth?', 'negation-differs', 1, 'Mayor'],
    ['Who opened the bridge of Aldmouth?', 'negation-differs', 0, 'Mayor'],
    ['Who was the first mayor of Aldmouth?', 'degree-missing', 1, 'Mayor'],
    ['Who was the oldest mayor of Aldmouth?', 'degree-missing', 1, 'Mayor'],
    ['Who was the mayor of Aldmouth?', 'degree-missing', 0, 'Mayor'],
    ['Who opened the bridge after the protest?', 'degree-missing', 0, 'Mayor'],
    ['Did Boris Lund open the bridge?', 'name-missing-near', 2, 'Mayor'],
    ['Did Calder repair the bridge?', 'name-missing-near', 1, 'Aldmouth'],
    ['Did 200 workers repair the bridge?', 'number-missing-near', 1, 'About'],
    ['Who painted the bridge?', 'verb-missing-near', 1, 'Mayor'],
    ['Who repaired the bridge?', 'verb-missing-near', 0, 'The bridge'],
  ])('of %j: %s is %d', (text, name, value, begins) => {
    expect(doubts(text, begins)(name)).toBe(value);
  });

  it('count no age as the opposite of "young"', () => {
    const opposites = (body: string): number | undefined => {
      const asked = askOf('Where does the young smith live?', body);
      const ages = emptyLexicon({ areAntonyms: (a, b) => `${a} ${b}` === 'young old' });
      const values = doubtsOf(asked.question, evidenceAt(asked, 'The'), ages);
      return values[DOUBTS.findIndex(([name]) => name === 'opposite')];
    };
    expect(opposites('The 19-year-old smith lives in Orsley.')).toBe(0);
    expect(opposites('The old smith lives in Orsley.')).toBe(1);
  });

  it('count a name that nothing in scope has', () => {
    expect(doubts('Who opened the bridge of Cressford Hill?')('unknown-names')).toBeGreaterThan(0);
    expect(doubts('Who opened the bridge of Aldmouth?')('unknown-names')).toBe(0);
  });

  it.each<[Name, string, string, string?]>([
    ['unknown-here', 'Who opened the bridge of penguins?', 'Who opened the bridge?'],
    ['unknown-in-article', 'Who opened the bridge of penguins?', 'Who opened the bridge?'],
    ['noun-missing-near', 'Who opened the lake bridge?', 'Who opened the bridge?'],
    ['modifier-missing-near', 'Who opened the golden bridge?', 'Who opened the bridge?'],
    ['verb-missing', 'Who repaired the bridge?', 'Who opened the bridge?'],
    ['noun-missing', 'Who opened the tunnel?', 'Who opened the bridge?'],
    ['modifier-missing', 'Who opened the golden bridge?', 'Who opened the bridge?'],
    ['rarest-missing', 'Who opened the penguins?', 'Who opened the bridge?'],
  ])('weigh %s of %j, and nothing of %j', (name, missing, met) => {
    expect(doubts(missing)(name)).toBeGreaterThan(0);
    expect(doubts(met)(name)).toBe(0);
  });

  it('see neighbours of the question apart, halved, and turned round', () => {
    const pairs = (text: string) =>
      doubts(text, 'Boats', 'Boats sank, it is said here by many, near old goats.');
    expect(pairs('boats goats')('pairs-apart')).toBe(1);
    expect(pairs('old goats')('pairs-apart')).toBe(0);
    expect(pairs('old pears')('pairs-halved')).toBe(1);
    expect(pairs('old goats')('pairs-halved')).toBe(0);
    expect(pairs('goats boats')('order-swapped')).toBe(1);
    expect(pairs('boats goats')('order-swapped')).toBe(0);
  });

  it('tell how much was asked and how much of it met', () => {
    const all = doubts('Ines Calder opened the bridge');
    expect(all('met-mass')).toBeCloseTo(all('asked-mass'), 5);
    const some = doubts('Ines Calder opened the tunnel');
    expect(some('met-mass')).toBeLessThan(some('asked-mass'));
    expect(all('terms')).toBeCloseTo(Math.log(5), 9);
  });

  it('take what an article holds beyond the passages at hand for known', () => {
    const asked = askOf('Who opened the bridge of Cressford?', BODY);
    const evidence = evidenceOf(settingAt(asked, 'Mayor'));
    const beyond = { articleHolds: (_: string, stem: string) => stem === 'cressford' };
    const corpus = { ...evidence.corpus, beyond: beyond as never };
    const at = DOUBTS.findIndex(([name]) => name === 'unknown-in-article');
    expect(doubtsOf(asked.question, evidence, lexicon)[at]).toBeGreaterThan(0);
    expect(doubtsOf(asked.question, { ...evidence, corpus }, lexicon)[at]).toBe(0);
  });
});

it('meets terms in the paragraph, the sentences on both sides and the headline, and no further', () => {
  const asked = askOf('news Calder workers lake dollars', BODY);
  const near = metNear(evidenceAt(asked, 'It cost'));
  const met = asked.question.terms.filter((_, at) => ((near >> at) & 1) === 1);
  expect(met.map(({ text }) => text)).toEqual(['news', 'Calder', 'dollars']);

  it('count no degree as missing that stands there in another word', () => {
    const body = 'Ines Calder built the fastest mill of Aldmouth.';
    expect(doubts('Who built the quickest mill?', 'Ines', body)('degree-missing')).toBe(0);
    expect(doubts('Who built the oldest mill?', 'Ines', body)('degree-missing')).toBe(1);
    const denied = 'Ines Calder did not open the mill.';
    expect(doubts('Why did Calder never open the mill?', 'Ines', denied)('degree-missing')).toBe(0);
    expect(doubts('Who built the mill at all?', 'Ines', body)('degree-missing')).toBe(0);
  });
});
