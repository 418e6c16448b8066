import { sharedEnglish } from '../../support/coverage';
import { readKind } from '../../../src/core/question/kind';

const english = sharedEnglish();
const kindOf = (text: string): string => readKind(english.readTokens(text)).kind;
const focusOf = (text: string): string | null => {
  const tokens = english.readTokens(text);
  const { focus } = readKind(tokens);
  return focus
    ? tokens
        .slice(...focus)
        .map(({ text: word }) => word)
        .join(' ')
    : null;
};

describe('readKind', () => {
  it.each([
    ['who led the inquiry?', 'who'],
    ['who is the head of the inquiry?', 'who'],
    ['who is Anna Berg', 'who-is'],
    ['what does Anna Berg do for a living?', 'who-is'],
    ['what does Anna Berg do', 'who-is'],
    ['what did Anna Berg do on Monday', 'what-do'],
    ['to whom did they give it?', 'who'],
    ['when was the fair held', 'when'],
    ['what year did it begin', 'what-year'],
    ['in which year did it begin', 'what-year'],
    ['on what day did it open', 'what-date'],
    ['where was it held?', 'where'],
    ['which country did it come from', 'what-place'],
    ['why did she resign', 'why'],
    ['what was the reason for the delay', 'why'],
    ['how come it failed', 'why'],
    ['how did they cross', 'how'],
    ['how many people died', 'how-many'],
    ['number of houses flooded', 'how-many'],
    ['what is the number of houses', 'how-many'],
    ['how much did it cost', 'how-much'],
    ['what is the contract worth', 'how-much'],
    ['how long did it last', 'how-long'],
    ['how old is the mayor', 'how-old'],
    ['how far is the bridge', 'how-measure'],
    ['what percentage voted', 'percent'],
    ['what per cent voted', 'percent'],
    ['what does the lift cost?', 'how-much'],
    ['what did the repairs cost', 'how-much'],
    ['what day was the hearing', 'what-date'],
    ['what is a sponge reef', 'what-is'],
    ['which minister resigned', 'what-person'],
    ['which company bought it', 'what-group'],
    ['name of the mayor?', 'what-name'],
    ['can you give me the names of the victims?', 'what-name'],
    ['so have they released the names of the victims?', 'yes-no'],
    ['what did the mayor say about it', 'what-say'],
    ['what did the mayor ask?', 'what-say'],
    ['what did Tor Vane reply?', 'what-say'],
    ['what does Teo recall', 'what-say'],
    ['what did the mayor ask about the weir', 'what-say'],
    ['what did the mayor ask for', 'what'],
    ['what did the mayor ask them to do', 'what'],
    ['what happened on Tuesday', 'what-do'],
    ['did the mayor resign', 'yes-no'],
    ['was it open or closed', 'yes-no'],
    ['the full flood quote', 'quote'],
    ['flood damage', 'keyword'],
    ['the inquiry was led by who?', 'who'],
    ['which councillors resigned', 'what-person'],
    ['which model sells best', 'what-noun'],
    ['anna berg, who is that?', 'who-is'],
    ["what is Ted Berg-Lund's role at the weir?", 'who-is'],
    ['what time boats leave', 'what-date'],
    ['at what hour did it open', 'what-date'],
    ['what is the deadline for claims', 'when'],
    ['to which hospital was he taken', 'what-place'],
    ['what kind of building was it', 'what-place'],
    ['what was the weir fund for', 'why'],
    ['on what grounds was it closed', 'why'],
    ['what excuse did she give', 'why'],
    ['what made him leave', 'why'],
    ['what led to the delay', 'why'],
    ['what made the news', 'what'],
    ['what would the organ cost?', 'how-much'],
    ['what does a ticket cost at present', 'how-much'],
    ["what's the barrage cost a year", 'how-much'],
    ['what did they charge each guest', 'how-much'],
    ['what did they pay for', 'what'],
    ['what would it cost to move the organ', 'how-much'],
    ['what did the bell cost her', 'how-much'],
    ['what does the choir cost parishioners', 'how-much'],
    ['what does the verger charge for a tour', 'how-much'],
    ['what did the police charge the verger with', 'what-do'],
    ['what did she lose that cost her the seat', 'what'],
    ['what did the cost of it lead to', 'what'],
    ['by how much did the river rise', 'how-measure'],
    ['how much did it rise', 'how-much'],
    ['how few came', 'how-many'],
    ['how dear was the bell', 'how-much'],
    ['how quick was the ferry', 'how-measure'],
    ['on what pretext was it closed', 'why'],
    ['what was the turnout', 'how-much'],
    ['what fine did the mill get', 'how-much'],
    ['what age was the mayor', 'how-old'],
    ['how expensive was the weir', 'how-much'],
    ['how full is the lake', 'percent'],
    ['how loud was it', 'how-measure'],
    ['what % voted', 'percent'],
    ['price of the new bell?', 'how-much'],
    ['cost of living', 'keyword'],
    ['deadline for claims', 'when'],
    ['she is not back any more?', 'yes-no'],
    ['they still own it right', 'yes-no'],
    ["the mayor's forecast?", 'keyword'],
    ['is the mill closing or what', 'yes-no'],
    ['did the mayor know what was going on?', 'yes-no'],
    ['did they pay, what was it', 'what'],
    ['anyone hurt when the weir broke', 'yes-no'],
    ['anyone know when the weir broke', 'when'],
    ['can you tell me when it opened', 'when'],
    ['did the coverage say how many boats sank?', 'how-many'],
    ['do they report where it sank', 'where'],
    ['did she tell him when it opened', 'yes-no'],
    ['do we know who led it', 'who'],
  ])('reads %j as %s', (text, kind) => {
    expect(kindOf(text)).toBe(kind);
  });

  it.each([
    ['how many night buses run', 'night buses'],
    ['which country did it come from', 'country'],
    ['name of the senior judge', 'senior judge'],
  ])('sees what %j wants an instance of', (text, focus) => {
    expect(focusOf(text)).toBe(focus);
  });
});
