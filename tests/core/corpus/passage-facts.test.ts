import { sortFacts } from '../../../src/core/corpus/passage-facts';
import { readArticle } from '../../support/facts';

const { facts, passages } = readArticle(
  'Iris Holden, the mayor of Kessel, spoke on 4 May 2021.\n\n“Rain fell,” said Holden.\n\nIt cost $5.',
);

describe('sortFacts', () => {
  const sorted = sortFacts(facts, passages.length);

  it('puts each fact with the passage that it stands in, and loses none', () => {
    expect(sorted).toHaveLength(passages.length);
    for (const [number, here] of sorted.entries()) {
      const { names, roles, quotations, figures, dates } = here;
      for (const { passage } of [...names, ...roles, ...quotations, ...figures, ...dates]) {
        expect(passage).toBe(number);
      }
    }
    for (const kind of ['roles', 'quotations', 'figures', 'dates'] as const) {
      const each: readonly unknown[] = sorted.flatMap((here) => here[kind] as readonly unknown[]);
      expect(each).toEqual(facts[kind]);
      expect(each).not.toEqual([]);
    }
  });

  it('gives a name wherever it is mentioned', () => {
    const holden = facts.names.find(({ kind }) => kind === 'person');
    const here = sorted.map(({ names }) => names.filter(({ name }) => name === holden).length);
    expect(here.filter((count) => count > 0)).toHaveLength(2);
    expect(here.reduce((sum, count) => sum + count, 0)).toBe(holden?.mentions.length);
  });

  it('leaves out what stands in no passage that is there', () => {
    expect(sortFacts(facts, 0)).toEqual([]);
    expect(sortFacts(facts, 1)).toEqual(sorted.slice(0, 1));
  });
});
