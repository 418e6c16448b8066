import { facingOf, type Facing } from '../../../../src/core/decision/denial/facing';
import { holds } from '../../../../src/core/decision/denial/clauses';
import { judgedAt, judgedOf } from '../../../support/candidates';

const face = (question: string, sentence: string): Facing =>
  facingOf(judgedAt(judgedOf(question, sentence), sentence.slice(0, 8)));
const wordsOf = ({ tokens, denials }: Facing, isNear: boolean): readonly string[] =>
  denials.filter((one) => one.isNear === isNear).map(({ at }) => tokens[at]?.text ?? '');

describe('a sentence set against a yes-no question', () => {
  it('denies near where the question is met, and aside elsewhere', () => {
    const facing = face(
      'did the council approve the bridge?',
      'The council approved the bridge; the harbour board did not vote.',
    );
    expect(wordsOf(facing, true)).toEqual([]);
    expect(wordsOf(facing, false)).toEqual(['not']);
  });

  it.each([
    ['do ferries still call at the island?', 'The ferries, which are old, no longer do.', ['no']],
    ['did the board ask for two loans?', 'The board asked for one loan, not two.', ['not']],
    ['did the bakers strike?', 'The bakers struck; the millers have not paid.', []],
  ])('denies near where a clause leaves its verb to another: %s', (question, sentence, words) => {
    expect(wordsOf(face(question, sentence), true)).toEqual(words);
  });

  it('knows the clause that meets most of the question', () => {
    const { mainClause, tokens } = face(
      'did the council approve the bridge?',
      'The council approved the bridge; the harbour board did not vote.',
    );
    expect(holds(mainClause, 0)).toBe(true);
    expect(holds(mainClause, tokens.length - 2)).toBe(false);
  });

  it.each([
    ['did Berg sell the mill?', 'Berg did not deny that he sold the mill.'],
    ['did the mayor sell the mill?', 'The mayor did not rule out a sale of the mill.'],
  ])('denies nothing where one denial undoes another: %s', (question, sentence) => {
    expect(face(question, sentence).denials).toEqual([]);
  });

  it('denies nothing by what the question denies itself', () => {
    const facing = face('did Berg plead not guilty?', 'Berg pleaded not guilty.');
    expect([facing.denials, facing.isTurned]).toEqual([[], false]);
  });

  it.each([
    ['did the guard take keys so Berg could not leave?', 'The guard denied taking keys.'],
    ['was the mill never sold?', 'Berg rejected claims that the mill was sold.'],
  ])('denies by what turns the words of a question that denies: %s', (question, sentence) => {
    expect(face(question, sentence).denials).toHaveLength(1);
  });

  it.each([
    ['did Berg thank the bakers?', 'Berg thanked the millers, though not the bakers.', ['not']],
    ['have the seals returned?', 'The gulls returned, though the seals have not.', ['not']],
    ['did Berg win?', 'Berg won, although he did not train.', []],
    ['did anyone vote against the plan?', 'Two bakers voted against the plan.', []],
  ])('denies near where "though" leaves its verb to another: %s', (question, sentence, words) => {
    expect(wordsOf(face(question, sentence), true)).toEqual(words);
  });

  it('is turned where the question denies and it does not', () => {
    const facing = face('is it true that the mill was never sold?', 'The mill was sold in May.');
    expect(facing.isTurned).toBe(true);
  });

  it('finds where the verb asked about is told', () => {
    const { tokens, verbPlaces } = face('did Berg sell the mill?', 'Berg sold the mill in May.');
    expect(verbPlaces.map((at) => tokens[at]?.text)).toContain('sold');
  });
});
