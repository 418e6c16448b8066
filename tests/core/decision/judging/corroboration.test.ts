import {
  areCounterparts,
  tellsSameFact,
} from '../../../../src/core/decision/judging/corroboration';
import { readArticle } from '../../../support/facts';

const passageOf = (text: string) => {
  const [passage] = readArticle(text).passages;
  if (passage === undefined) throw new Error(`no passage: ${text}`);
  return passage;
};
const DAM = passageOf('The dam in Kessel broke after heavy rain.');

describe('two sentences', () => {
  it.each([
    ['the same', 'The dam in Kessel broke after heavy rain.', true, true],
    ['one with a word edited', 'The dam in Kessel burst after heavy rain.', true, true],
    ['half of it told otherwise', 'A dam broke, and farmers lost cattle.', true, false],
    ['another thing', 'Lions came to the zoo.', false, false],
    ['function words alone', 'It was there after all.', false, false],
  ])('tell one fact, are one sentence edited, or neither: %s', (_, text, isFact, isEdit) => {
    const other = passageOf(text);
    expect([tellsSameFact(DAM, other), areCounterparts(DAM, other)]).toEqual([isFact, isEdit]);
    expect([tellsSameFact(other, DAM), areCounterparts(other, DAM)]).toEqual([isFact, isEdit]);
  });
});
