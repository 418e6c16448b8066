import { createVectorIndex } from '../../../src/core/reader/word-vectors';

const rowOf = createVectorIndex(['ferry', 'sink', 'led', 'run-down']);

it.each([
  ['as it is', 'ferry', 'ferry', 1],
  ['by its dictionary form', 'sank', 'sink', 2],
  ['by what stands behind its last hyphen', 'oslo-led', 'oslo-led', 3],
  ['whole before its last part', 'run-down', 'run-down', 4],
  ['nowhere where none is known', 'zeppelin', 'zeppelin', 0],
  ['nowhere by a hyphen at its end', 'ferry-', 'ferry-', 0],
  ['nowhere where it is empty', '', '', 0],
])('a word is found %s: %s', (_, folded, lemma, row) => {
  expect(rowOf(folded, lemma)).toBe(row);
});
