import { longFormOf } from '../../../../src/core/facts/names/long-forms';
import { readArticle } from '../../../support/facts';

const idsIn = (body: string): readonly string[] =>
  readArticle(body).facts.names.map(({ id }) => id);

describe('spellings of one name', () => {
  it.each<[string, string, string[]]>([
    [
      'an acronym in brackets',
      'The Orsley Water Board (OWB) met. The OWB paid.',
      ['Orsley Water Board'],
    ],
    ['an acronym by its letters', 'Human Dam Watch met. HDW paid for it.', ['Human Dam Watch']],
    ['one letter more', 'Mohammed Alami met the board. Mohamed Alami paid.', ['Mohammed Alami']],
    [
      'a country and its short form',
      'The United Kingdom paid. The UK paid again.',
      ['United Kingdom'],
    ],
    ['a side of the only such country', 'North Korea paid. The North paid again.', ['North Korea']],
  ])('are one with %s', (_, body, ids) => {
    expect(idsIn(body)).toEqual(ids);
  });

  it.each([
    ['an agency behind a place', 'It rained in Orsley Park (REUTERS). REUTERS said so.', 2],
    ['two sides of two countries', 'North Korea and South Korea met. The North paid.', 2],
    ['two people with one surname', 'Rosa Alami met Ines Alami.', 2],
  ])('are not %s', (_, body, least) => {
    expect(idsIn(body).length).toBeGreaterThanOrEqual(least);
  });
});

it.each([
  ['HDW', 'human dam watch'],
  ['other', 'other'],
  ['a', 'b'],
])('follows %s to %s, and no circle for ever', (form, expected) => {
  const links = new Map([
    ['HDW', 'dam watch'],
    ['dam watch', 'human dam watch'],
    ['a', 'b'],
    ['b', 'c'],
    ['c', 'd'],
    ['d', 'b'],
  ]);
  const found = longFormOf(form, links);
  expect(form === 'a' ? ['b', 'c', 'd'].includes(found) : found === expected).toBe(true);
});
