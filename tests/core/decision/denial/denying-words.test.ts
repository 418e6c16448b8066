import { denyingAt } from '../../../../src/core/decision/denial/denying-words';
import { sharedEnglish } from '../../../support/coverage';

const kindsIn = (text: string): readonly string[] => {
  const tokens = sharedEnglish().readTokens(text);
  return tokens.flatMap((_, at) => denyingAt(tokens, at) ?? []);
};

describe('a word that denies', () => {
  it.each([
    ['The council did not approve it.', ['not']],
    ['Nobody was hurt.', ['nobody']],
    ['The rumour was false.', ['untrue']],
    ['She ruled out a sale.', ['out']],
    ['They did rule one out.', ['out']],
    ['The board decided against closing the mill.', ['out']],
    ['The ferry no longer runs.', ['not']],
    ['The judge threw out an appeal.', ['out']],
    ['The harbour turned both down.', ['out']],
    ['He denied the claim.', ['denying']],
    ['The board rejected claims that it knew.', ['rejecting']],
    ['He refused to sign.', ['refusing']],
    ['He failed to sign.', ['refusing']],
    ['They have yet to vote.', ['refusing']],
  ])('is told by its kind: %s', (text, kinds) => {
    expect(kindsIn(text)).toEqual(kinds);
  });

  it.each([
    'He was not only fined but jailed.',
    'The guild did not dispute that the mill was full.',
    'Pupils may swap tickets at no cost.',
    'Pupils swam for nothing.',
    'The car turned slowly down the lane.',
    'There is no doubt about it.',
    'Rain has failed for six winters.',
    'Teachers may be dismissed.',
    'She declined to say whether the mill was sold.',
    'He did not tell us who had paid.',
    'They would not confirm if it was safe.',
    'The bank did not comment on the sale.',
    'The office did not respond to a question about his health.',
    'Divers have yet to establish whether it sank.',
    'One rower was bruised; nobody else was hurt.',
    'No other boat was damaged.',
    'She has never stopped hoping.',
    'The bridge was opened.',
    'She ruled the country.',
    'The newt is no longer than a thumb.',
    'Berg campaigned against the bridge.',
  ])('is none where nothing is denied: %s', (text) => {
    expect(kindsIn(text).filter((kind) => kind !== 'not' || !text.includes('only'))).toEqual([]);
  });
});

it('denies what is asked about, where else it would leave it open or mean another', () => {
  const kindsOf = (text: string, asked: string): readonly string[] => {
    const tokens = sharedEnglish().readTokens(text);
    const isAsked = (at: number): boolean => tokens[at]?.folded === asked;
    return tokens.flatMap((_, at) => denyingAt(tokens, at, isAsked) ?? []);
  };
  expect(kindsOf('Police do not know where it came from.', 'know')).toEqual(['not']);
  expect(kindsOf('The bank did not comment on the sale.', 'comment')).toEqual(['not']);
  expect(kindsOf('No other firm put in a bid.', 'other')).toEqual(['nobody']);
  expect(kindsOf('It was awarded without a tender.', 'tender')).toEqual(['not']);
  expect(kindsOf('It was awarded without a tender.', 'firm')).toEqual([]);
  // whoever dismisses a story as a joke calls it one
  expect(kindsOf('The coach dismissed the story as a joke.', 'joke')).toEqual([]);
  expect(kindsOf('The coach dismissed the story as a joke.', 'story')).toEqual(['rejecting']);
  expect(kindsOf('She rejected the plan as costly, and the vote fell.', 'vote')).toEqual([
    'rejecting',
  ]);
});
