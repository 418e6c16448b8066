import { happeningPlaces } from '../../../../src/core/decision/denial/happenings';
import { askOf, pairAt } from '../../../support/evidence';

const placed = (question: string, body: string): readonly string[] => {
  const pair = pairAt(askOf(question, body), body.split(' ')[0] ?? '');
  return happeningPlaces(pair).map((at) => pair.passage.tokens[at]?.folded ?? '');
};

describe('where a passage tells whether what is asked about happened', () => {
  it.each([
    ['When was the regatta held?', 'The regatta was not held on Sunday.', ['held']],
    ['Where was the regatta?', 'The regatta took place in Brenn.', ['took']],
    ['When did the regatta go ahead?', 'The regatta never went ahead.', ['went']],
  ])('is the verb of happening behind it: %s %s', (question, body, verbs) => {
    expect(placed(question, body)).toEqual(verbs);
  });

  it.each([
    ['another kind is asked', 'Who held the regatta?', 'The regatta was not held on Sunday.'],
    ['another deed is asked', 'When did Ada win the regatta?', 'The regatta was held by Ada.'],
    ['what holds is no happening', 'Where is the dam?', 'The dam at Brenn holds.'],
    ['another thing happened', 'When was the regatta?', 'The fair happened after the regatta.'],
    ['nothing is told to happen', 'When was the regatta?', 'The regatta drew 400 people.'],
  ])('is nowhere where %s', (_, question, body) => {
    expect(placed(question, body)).toEqual([]);
  });
});
