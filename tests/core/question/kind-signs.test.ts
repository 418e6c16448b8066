import {
  asksCause,
  asksSum,
  asksWhether,
  isPersonAsked,
} from '../../../src/core/question/kind-signs';
import { english } from '../../support/facts';

const read = (text: string) => english.readTokens(text);

describe('a sum that is asked for', () => {
  it.each([
    ['what does the lift cost a year?', true],
    ['what do the divers earn?', true],
    ['what did they charge?', true],
    ['what did they pay for?', false],
    ['what is the cost of it?', false],
    ['what did the mayor open?', false],
  ])('%j: %j', (text, isSum) => {
    expect(asksSum(read(text), 1)).toBe(isSum);
  });
});

describe('what brought something about', () => {
  it.each([
    ['what prompted the strike?', true],
    ['what led to the fire?', true],
    ['what made him leave?', true],
    ['what led the parade?', false],
    ['what made the noise?', false],
  ])('%j: %j', (text, isCause) => {
    expect(asksCause(read(text), 1)).toBe(isCause);
  });
});

describe('a noun behind "which"', () => {
  it.each([
    ['councillor', true],
    ['minister', true],
    ['model', false],
    ['bridge', false],
  ])('%j is one for a person: %j', (noun, isPerson) => {
    expect(isPersonAsked(noun)).toBe(isPerson);
  });
});

describe('a question whether', () => {
  it.each([
    ['was anyone told when it opens', true],
    ['did she tell him when it opens', true],
    ['so, did they know what was going on', true],
    ['can you please tell me when it opens', false],
    ['do we know who paid', false],
    ['did the coverage say how many sank', false],
    ['when does it open', false],
  ])('%j: %j', (text, isWhether) => {
    expect(asksWhether(read(text))).toBe(isWhether);
  });
});
