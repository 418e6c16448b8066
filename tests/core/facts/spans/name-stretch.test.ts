import { readName, type KnownName } from '../../../../src/core/facts/spans/name-stretch';
import { english } from '../../../support/facts';

/** The name that begins at the first token of a text that is one, as "class: words". */
function nameIn(text: string, known: readonly KnownName[] = []): string | null {
  const tokens = english.readTokens(text);
  for (let from = 0; from < tokens.length; from += 1) {
    const found = readName(tokens, from, known);
    if (found)
      return `${found.sort}: ${text.slice(tokens[from]?.start, tokens[found.to - 1]?.end)}`;
  }
  return null;
}

it.each([
  ['they met Dr Ruvo', 'person: Dr Ruvo'],
  ['they met Ruvo, who won', 'person: Ruvo'],
  ['they met Ruvo whose dam held', 'person: Ruvo'],
  ['they met in Ruvo', 'place: Ruvo'],
  ['they left Ruvo University', 'group: Ruvo University'],
  ['they left the RVO', 'acronym: RVO'],
  ['they left Ruvo', 'name: Ruvo'],
  ['they left Zyx Ruvo', 'long-name: Zyx Ruvo'],
  ['they left Zyx-Ruvo', 'long-name: Zyx-Ruvo'],
  ['they left J. Ruvo', 'long-name: J. Ruvo'],
  ['they left Bank of the Ruvo', 'group: Bank of the Ruvo'],
  ['a French bridge held', 'demonym: French'],
  ['Painted bridges held', null],
  ['the bridge held', null],
])('the name in %j is %j', (text, expected) => {
  expect(nameIn(text)).toBe(expected);
});

it.each([
  [
    'of its kind',
    'they left Zyx Ruvo',
    { start: 10, end: 18, name: { kind: 'place' } },
    'place: Zyx Ruvo',
  ],
  [
    'as long',
    'they left Ha min-jun',
    { start: 10, end: 20, name: { kind: 'person' } },
    'person: Ha min-jun',
  ],
  [
    'of no kind that is unsure',
    'they left Zyx Ruvo',
    { start: 10, end: 18, name: { kind: 'other' } },
    'long-name: Zyx Ruvo',
  ],
] as const)('a name that the facts know is %s', (_, text, known, expected) => {
  expect(nameIn(text, [known])).toBe(expected);
});
