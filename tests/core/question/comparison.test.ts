import { comparisonIn } from '../../../src/core/question/comparison';

describe('the topic of a comparison', () => {
  it.each([
    ['How do the outlets compare on Norrline?', 'Norrline'],
    ['How do the outlets compare on the landslide?', 'the landslide'],
    ['compare the outlets on the landslide', 'the landslide'],
    ['how do the two papers differ on the fire?', 'the fire'],
    ['compare the papers', ''],
  ])('of "%s" is "%s"', (question, topic) => {
    expect(comparisonIn(question, 0, 2)).toEqual({ kind: 'each', topic });
  });
});
