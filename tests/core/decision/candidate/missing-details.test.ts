import * as details from '../../../../src/core/decision/candidate/missing-details';
import { askOf, pairAt } from '../../../support/evidence';

const BODY =
  'Nine boats sank on 5 May. The boats were old. Several boats burned. Rosa Quill, of Norway, is a pilot. ' +
  'Rosa Quill flew past every harbour, mill and dam of the whole valley before the people of Sweden came.';
const against = (sign: keyof typeof details, question: string, begins: string): boolean =>
  details[sign](pairAt(askOf(question, BODY), begins)) !== null;

it.each([
  ['When will the mill shut?', 'The mill will shut before Christmas.', false],
  ['When will the mill be judged?', 'The mill will be judged within a fortnight.', false],
  ['When was the mill shut?', 'The mill was shut two hours later.', false],
  ['What year was the mill shut?', 'The mill was shut two hours later.', true],
  ['When was the mill shut?', 'The mill was shut by Ines Calder.', true],
  ['When may the mill open?', 'The mill may open after six months.', false],
  ['When may the mill open?', 'The mill may not open before the fourth quarter.', false],
  ['Since when has he owned the mill?', 'The mill has been his since he was four.', false],
])('of %j has %j no time: %s', (question, body, expected) => {
  expect(details.noDate(pairAt(askOf(question, body), 'The mill')) !== null).toBe(expected);
});

it.each([
  ['What share of the mill burned?', 'The mill lost three fifths of its wheel.', false],
  ['How much of the mill burned?', 'The mill burned by half.', false],
  ['What share of the mill burned?', 'The mill burned in May.', true],
  ['How much does the mill cost?', 'The mill sells for 6.80 a share.', false],
  ['How much does the mill cost?', 'The mill opens soon; the share of Orsley is 240.', true],
  ['How long was the mill shut?', 'The mill was shut for decades.', false],
  ['How old is the miller?', 'The mill is run by a woman of 33.', false],
])('of %j has %j no figure: %s', (question, body, expected) => {
  expect(details.noFigure(pairAt(askOf(question, body), 'The mill')) !== null).toBe(expected);
});

describe('a detail that is missing', () => {
  it.each([
    ['noFigure', 'How many boats sank?', 'Nine', false],
    ['noFigure', 'How many boats were old?', 'The boats', true],
    ['noFigure', 'How many boats burned?', 'Several', false],
    ['noFigure', 'Who sank?', 'The boats', false],
    ['noDate', 'When did nine boats sink?', 'Nine', false],
    ['noDate', 'When were the boats old?', 'The boats', true],
    ['noDate', 'Why were the boats old?', 'The boats', false],
    ['nobody', 'Who owned the boats?', 'The boats', true],
    ['nobody', 'Who is a pilot?', 'Rosa Quill, of', false],
    ['farFromName', 'What country is Rosa Quill from?', 'Rosa Quill, of', false],
    ['farFromName', 'What country is Rosa Quill from?', 'Rosa Quill flew', true],
  ] as const)('%s of %j in the sentence that begins %j: %s', (sign, question, begins, expected) => {
    expect(against(sign, question, begins)).toBe(expected);
  });

  it('names the words that the sentence lacks', () => {
    const sign = details.noFigure(pairAt(askOf('How many ferries burned?', BODY), 'The boats'));
    expect(sign?.missing).toEqual(['ferries']);
  });
});
