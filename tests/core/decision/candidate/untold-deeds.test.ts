import { deedUntold, hiddenAgent } from '../../../../src/core/decision/candidate/untold-deeds';
import { askOf, pairAt } from '../../../support/evidence';

const BODY =
  'Rosa Quill opened the dam in May. The dam of Orsley stands by a mill. Quill left the dam, the mill and Orsley.';
const missing = (question: string, begins: string): readonly string[] | null =>
  deedUntold(pairAt(askOf(question, BODY), begins))?.missing ?? null;

describe('asked for what only the deed answers', () => {
  it('a sentence that does not tell it is against it, whatever else it holds', () => {
    expect(missing('Who demolished the dam?', 'Rosa')).toEqual(['demolished']);
    expect(missing('When was the dam demolished?', 'The dam')).toEqual(['demolished']);
  });

  it.each([
    ['one that tells it is not', 'Who opened the dam?', 'Rosa'],
    ['no sentence is where another kind is asked', 'Where was the dam demolished?', 'Rosa'],
    [
      'nor one that holds many of its things',
      'Who demolished the dam and the mill of Quill at Orsley?',
      'Quill',
    ],
    ['nor any where no deed is asked', 'Who is Rosa Quill?', 'The dam'],
    ['nor one that names whom a deed only describes', 'Who was the miller who fled?', 'Rosa'],
    ['nor one that lacks a verb of a noun', 'Who opened the leaking dam?', 'Rosa'],
    ['nor one that lacks another deed', 'Who opened the dam that burst?', 'Rosa'],
    ['nor one of the people of a place', 'How many people live by the mill?', 'The dam'],
  ])('%s', (_, question, begins) => {
    expect(missing(question, begins)).toBeNull();
  });
});

describe('asked who did it', () => {
  const told = 'The dam was found open after Umar Shah heard a noise.';
  const deedOf = (question: string, body = told): readonly string[] | null =>
    hiddenAgent(pairAt(askOf(question, body), 'The dam'))?.missing ?? null;

  it.each([
    ['a passive without "by"', told],
    ['one with the "by" of a day', 'The dam was found open by Tuesday.'],
    ['somebody who is not known', 'The dam is shut as somebody had found it open.'],
  ])('%s is against a sentence', (_, body) => {
    expect(deedOf('Who found the dam open?', body)).toEqual(['found']);
  });

  it.each([
    ['of another deed', 'Who heard the noise at the dam that was found open?', told],
    ['of what was done to somebody', 'Who was found?', told],
    ['asked why', 'Why was the dam found open?', told],
    ['with "by"', 'Who found the dam open?', 'The dam was found open by a miller.'],
    ['by somebody named', 'Who opened the dam?', 'The dam burst when Rosa Quill opened it.'],
  ])('one %s is not', (_, question, body) => {
    expect(deedOf(question, body)).toBeNull();
  });
});
