import { placesOf } from '../../../../src/core/decision/candidate/places';
import { askOf, pairAt } from '../../../support/evidence';

const places = (question: string, body: string): readonly string[] =>
  placesOf(pairAt(askOf(question, body), body.slice(0, 6))).map(({ name }) => name.id);

describe('where the thing asked about is', () => {
  it.each<[string, string, string[]]>([
    ['Where was the fair?', 'The fair in Bonn opened.', ['Bonn']],
    ['Where was the fair?', 'A man in Rome saw the fair in Bonn.', ['Bonn', 'Rome']],
    ['Where was the fair in Bonn?', 'The fair in Bonn opened.', []],
    ['Where was the fair?', 'The fair opened.', []],
    ['Where was the fair?', 'Bonn opened the fair.', []],
  ])('asked %j, is told by %j: %j', (question, body, names) => {
    expect(places(question, body)).toEqual(names);
  });
});
