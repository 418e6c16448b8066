import { meetingsOf, stanceOf, type Towards } from '../../../src/core/decision/stance';
import { caseAt, lineupOfBody } from '../../support/judged';

/** What a sentence holds of what a yes-no question asks, as "stance by whom". */
function stanceIn(question: string, sentence: string): string | null {
  const found: Towards | null = stanceOf(caseAt(lineupOfBody(question, sentence), sentence));
  return found && (found.by === null ? found.stance : `${found.stance} by ${found.by}`);
}

const APPROVE = 'Did the council approve the bridge?';
describe('a sentence beside a yes-no question', () => {
  it.each([
    ['affirmed', APPROVE, 'The council approved the bridge.'],
    ['affirmed', 'Is it true that Berg sold the mill?', 'Berg sold the mill in May.'],
    ['affirmed', 'Was Omar Berg fined?', 'The court fined Omar Berg on Monday.'],
    ['affirmed', 'Will Omar Berg appeal?', 'Omar Berg said he would appeal.'],
    ['denied', APPROVE, 'The council did not approve the bridge.'],
    ['denied', 'Was anyone hurt in the fire?', 'Nobody was hurt in the fire.'],
    ['denied', 'Did the mayor sign the treaty?', 'The mayor refused to sign the treaty.'],
    ['denied', 'Did the mayor flee to Oslo?', 'Rumours that the mayor fled to Oslo were false.'],
    ['denied', 'Did the council reopen the bridge?', 'The council has yet to reopen the bridge.'],
    [
      'denied by Vera Olm',
      'Did the firm sell the login?',
      'Vera Olm denied that the firm had sold the login.',
    ],
  ])('holds that it is %s: %s %s', (stance, question, sentence) => {
    expect(stanceIn(question, sentence)).toBe(stance);
  });

  it.each([
    ['asks itself', APPROVE, 'Did the council approve the bridge?'],
    ['only supposes it', APPROVE, 'If the council approved the bridge, all is well.'],
    ['holds it for possible', APPROVE, 'The council may have approved the bridge.'],
    ['tells of another deed', APPROVE, 'The council painted the bridge.'],
    [
      'tells less than is asked',
      'Did the whole council approve the bridge?',
      'The council approved the bridge.',
    ],
    [
      'tells what was done to who is asked about',
      'Did the Badgers beat the Herons?',
      'The Herons beat the Badgers 5-2.',
    ],
    ['takes back its own denial', APPROVE, 'The council did not deny that it approved the bridge.'],
    [
      'is asked what is not so',
      'Did the council not approve the bridge?',
      'The council approved the bridge.',
    ],
    [
      'tells of another number',
      'Did the council approve 9 bridges?',
      'The council approved 7 bridges.',
    ],
  ])('holds nothing that is sure where it %s', (_, question, sentence) => {
    expect(stanceIn(question, sentence)).toBeNull();
  });

  it('is not turned by a denial in another clause, nor by one that denies nothing', () => {
    expect(stanceIn(APPROVE, 'The council approved the bridge; the board has yet to vote.')).toBe(
      'affirmed',
    );
    expect(stanceIn(APPROVE, 'There is no doubt that the council approved the bridge.')).not.toBe(
      'denied',
    );
  });

  it('names who only alleges it', () => {
    expect(
      stanceIn(
        'Did the firm pollute the river?',
        'Greta Lund said that the firm had polluted the river.',
      ),
    ).toBe('alleged by Greta Lund');
  });
});

describe('what of a sentence a question meets', () => {
  it('are tokens with the terms that they meet, and no token twice', () => {
    const given = caseAt(lineupOfBody(APPROVE, 'The council approved the bridge.'), 'The council');
    const { question, passage } = given.pair;
    const met = [...meetingsOf(given)].map(
      ([at, term]) => `${passage.tokens[at]?.text ?? ''} = ${question.terms[term]?.text ?? ''}`,
    );
    expect(met.sort()).toEqual(['approved = approve', 'bridge = bridge', 'council = council']);
  });

  it('takes what the reader set beside each other, but for opposites and mere likeness', () => {
    const given = caseAt(lineupOfBody('Is the bridge shut?', 'The bridge is open.'), 'The bridge');
    const shut = given.pair.question.tokens.findIndex(({ text }) => text === 'shut');
    const aligned = (by: 'near' | 'opposite' | 'meaning', weight: number) => {
      const pair = {
        questionToken: shut,
        sentenceToken: 3,
        asked: 'shut',
        said: 'open',
        weight,
        by,
      };
      const reading = { ...given.reading, alignment: () => [pair] };
      return meetingsOf({ ...given, reading }).has(3);
    };
    expect([aligned('near', 0.9), aligned('near', 0.1)]).toEqual([true, false]);
    expect([aligned('opposite', 0.9), aligned('meaning', 0.9)]).toEqual([false, false]);
  });
});
