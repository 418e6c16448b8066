import {
  OTHER_DETAILS,
  otherDetailsOf,
} from '../../../../src/core/decision/candidate/other-details';
import { askOf, pairAt } from '../../../support/evidence';

const BODY =
  'Rosa Quill opened the second mill of Orsley on Tuesday because the river had risen. ' +
  'Bran Hollis, the miller, had bought the mill in May. ' +
  'The mill was sold, said Ines Calder. ' +
  '"The wheel is loud," said Omar Reith, who repairs the mill.';

type Name = (typeof OTHER_DETAILS)[number][0];
function detail(question: string, begins: string, name: Name): number {
  const values = otherDetailsOf(pairAt(askOf(question, BODY), begins));
  return values[OTHER_DETAILS.findIndex(([other]) => other === name)] ?? NaN;
}

describe('what a sentence tells of something else', () => {
  it.each<[Name, number, string, string]>([
    ['day-changed', 1, 'Who opened the mill on Friday?', 'Rosa'],
    ['day-changed', 0, 'Who opened the mill on Tuesday?', 'Rosa'],
    ['day-changed', 0, 'Who opened the mill on Friday?', 'The mill'],
    ['day-changed', 1, 'Who bought the mill in July?', 'Bran'],
    ['name-mixed', 1, 'When did Rosa Hollis open the mill?', 'Rosa'],
    ['name-mixed', 0, 'When did Rosa Quill open the mill?', 'Rosa'],
    ['name-mixed', 0, 'When did Quill open the mill?', 'Rosa'],
    ['rank-changed', 1, 'Who opened the third mill?', 'Rosa'],
    ['rank-changed', 0, 'Who opened the second mill?', 'Rosa'],
    ['rank-changed', 0, 'Who opened the third mill?', 'Bran'],
    ['teller-alone', 1, 'Who sold the mill?', 'The mill'],
    ['teller-alone', 0, 'Who opened the mill?', 'Rosa'],
    ['teller-alone', 0, 'When was the mill sold?', 'The mill'],
    ['teller-alone', 0, 'Who repairs the mill?', '"The wheel'],
    ['teller-alone', 1, 'Who oiled the wheel?', '"The wheel'],
    ['teller-alone', 0, 'Who says that the mill was sold?', 'The mill'],
    ['cause-missing', 1, 'Why was the mill sold?', 'The mill'],
    ['cause-missing', 0, 'Why was the mill opened?', 'Rosa'],
    ['cause-missing', 0, 'When was the mill sold?', 'The mill'],
    ['cause-missing', 0, 'Why is the wheel oiled?', '"The wheel'],
    ['place-missing', 1, 'Where was the mill sold?', 'The mill'],
    ['place-missing', 0, 'Who sold the mill?', 'The mill'],
  ])('%s is %d for %j', (name, value, question, begins) => {
    expect(detail(question, begins, name)).toBe(value);
  });

  it.each([
    ['The mill has been shut since 2019.', 1],
    ['The mill has so far been shut until noon.', 1],
    ['The mill was shut, Rosa Quill said, saying it leaked.', 0],
    ['The mill was shut as it leaked.', 0],
  ])('a cause is missing in %j: %d', (body, value) => {
    const pair = pairAt(askOf('Why was the mill shut?', body), 'The mill');
    expect(
      otherDetailsOf(pair)[OTHER_DETAILS.findIndex(([name]) => name === 'cause-missing')],
    ).toBe(value);
  });

  it.each([
    ['Where was the fair?', 'The fair was in Bonn.', 0],
    ['Where was the fair?', 'The fair was held in an old church.', 0],
    ['Where was the fair?', 'The fair was held on reclaimed land.', 0],
    ['Where was the fair?', 'The fair was held in the morning.', 1],
    ['Where was the fair?', 'The fair was held in three weeks.', 1],
    ['Where at the mill was the fair?', 'The fair at the mill was held.', 1],
  ])('is a place missing of %j in %j: %d', (question, body, value) => {
    const pair = pairAt(askOf(question, body), 'The fair');
    expect(
      otherDetailsOf(pair)[OTHER_DETAILS.findIndex(([name]) => name === 'place-missing')],
    ).toBe(value);
  });

  it.each([
    ['Which company sold the mill?', 'The mill was sold by a company.', 1],
    ['Which two songs were sung?', 'They sang two old songs in the mill.', 1],
    ['Which company sold the mill?', 'The mill was sold by a company, Brand AG.', 0],
    ['Which company sold the mill?', 'The mill was sold by the company.', 0],
    ['Which village has the mill?', 'The mill is in Rampley, a village by the river.', 0],
    ['Which insects were found?', 'They found insects in the mill.', 1],
    ['What aid was offered?', 'They offered aid of nine crowns for the mill.', 0],
    ['What did a company sell?', 'The mill was sold by a company.', 0],
  ])('of %j is one of the sort unnamed in %j: %d', (question, body, value) => {
    const pair = pairAt(askOf(question, body), body.slice(0, 8));
    expect(otherDetailsOf(pair)[OTHER_DETAILS.findIndex(([name]) => name === 'sort-unnamed')]).toBe(
      value,
    );
  });
});
