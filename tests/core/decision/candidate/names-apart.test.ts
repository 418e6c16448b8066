import { namesApart } from '../../../../src/core/decision/candidate/names-apart';
import { askOf, evidenceAt } from '../../../support/evidence';

const BODY =
  'Ines Calder sold the mill. Bran Hollis bought it from Calder. Dr Hollis said that he was glad.';

describe('names of which no passage has all', () => {
  it.each([
    ['What did Ines Hollis sell?', 1],
    ['What did Ines Calder sell?', 0],
    ['What did Hollis sell?', 0],
    ['What did Ines Farrow sell?', 0],
    ['What did Dr Calder sell?', 0],
  ])('of %j: %d', (question, count) => {
    const asked = askOf(question, BODY);
    expect(namesApart(asked.question, evidenceAt(asked, 'Ines'))).toBe(count);
  });
});
