import { engineOf } from '../../support/coverage';
import { articleOf } from '../../support/outcomes';

const engine = engineOf([
  articleOf({
    id: 'post-bridge',
    publisher: 'The Harbour Post',
    body: 'The bridge reopened on 4 March 2021 after the storm.\n\nMayor Ada Quill said that repairs cost 12 million crowns.\n\nFerries had carried commuters since 2 February 2021.',
  }),
  articleOf({
    id: 'times-bridge',
    publisher: 'Northbridge Times',
    aliases: ['NT'],
    headline: 'Repairs dearer than planned',
    body: 'Repairs of the bridge cost 15 million crowns, its engineer said.\n\nNobody knows when the old bell will ring again.',
  }),
]);
const confidenceOf = (question: string): number => {
  const { outcome } = engine.ask(question);
  expect(outcome.outcome).toBe('answered');
  return outcome.confidence;
};

describe('the confidence of an answer that is not one sentence for one question', () => {
  it.each([
    'when was the Harbour Post article published?',
    'what is the headline of the Northbridge Times article?',
  ])('is 1 where the front matter is quoted: %s', (question) => {
    expect(confidenceOf(question)).toBe(1);
    expect(engine.ask(question).outcome.level).toBe('high');
  });

  it('is 1 for the list of sources and for all that is dated', () => {
    expect(engine.ask('what sources do you have?').outcome.confidence).toBe(1);
    expect(confidenceOf('timeline')).toBe(1);
  });

  it.each([
    [
      'compare The Harbour Post and Northbridge Times on repairs of the bridge',
      'compare The Harbour Post and Northbridge Times on the engineer of the bridge',
    ],
    ['timeline of the ferries and commuters', 'timeline of the storm and its ferries'],
  ])('is read from the passage shown first: %s is surer than %s', (plain, vague) => {
    const [surer, less] = [confidenceOf(plain), confidenceOf(vague)];
    expect(surer).toBeGreaterThan(less);
    expect(less).toBeGreaterThan(0);
    expect(surer).toBeLessThan(1);
  });
});
