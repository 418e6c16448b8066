import {
  makerConflict,
  modifierConflict,
  ownerConflict,
} from '../../../../src/core/decision/candidate/noun-phrases';
import { askOf, pairAt } from '../../../support/evidence';

const against = (sign: typeof modifierConflict, question: string, body: string): string | null =>
  sign(pairAt(askOf(question, body), body.slice(0, 8)))?.name ?? null;

describe('a noun with other words beside it', () => {
  it.each([
    [
      'another owner',
      ownerConflict,
      "What is in Orsley's own report?",
      "Aldmouth's report names nine boats.",
      'other-owner',
    ],
    [
      'the owner asked about',
      ownerConflict,
      "What is in Orsley's own report?",
      "Orsley's report names nine boats.",
      null,
    ],
    [
      'who it is about, not from',
      makerConflict,
      'How many boats does the Orsley report name?',
      'A report on Orsley names nine boats.',
      'other-maker',
    ],
    [
      'who it is from',
      makerConflict,
      'How many boats does the Orsley report name?',
      'The Orsley report names nine boats.',
      null,
    ],
  ] as const)('is read with %s', (_, sign, question, body, expected) => {
    expect(against(sign as typeof modifierConflict, question, body)).toBe(expected);
  });

  it('is no other kind where it has the very words', () => {
    expect(
      against(modifierConflict, 'How many fishing boats sank?', 'Nine fishing boats sank.'),
    ).toBeNull();
  });
});
