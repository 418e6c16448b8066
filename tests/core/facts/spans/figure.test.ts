import { isSameFigure, type Figure } from '../../../../src/core/facts/spans/figure';
import { readArticle } from '../../../support/facts';

const figureIn = (text: string): Figure => {
  const [figure] = readArticle(text).facts.figures;
  if (figure === undefined) throw new Error(`no figure: ${text}`);
  return figure;
};

it.each([
  ['They lost 12 boats.', 'They lost twelve boats.', true],
  ['They lost about 12 boats.', 'They lost 12 boats.', true],
  ['They paid 12 euros.', 'They paid 12 dollars.', false],
  ['They lost 12 boats.', 'They lost 13 boats.', false],
  ['It took 10 to 12 days.', 'It took 10 days.', false],
])('the figures of %j and %j are the same: %s', (one, other, expected) => {
  expect(isSameFigure(figureIn(one), figureIn(other))).toBe(expected);
  expect(isSameFigure(figureIn(other), figureIn(one))).toBe(expected);
});
