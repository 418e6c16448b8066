import { QUESTION_KINDS } from '../../../src/core/question/kinds';
import { askOf } from '../../support/evidence';

const BODY = 'Rosa Quill opened the old dam. Nine people met the water board.';

describe('what ranking needs of a question', () => {
  it('counts its words without marks and question words', () => {
    expect(askOf('Who opened the old dam?', BODY).signs.length).toBe(4);
  });

  it('has the mass of its terms, and a trifle where it has none', () => {
    const { signs } = askOf('who opened the dam', BODY);
    expect(signs.mass).toBeCloseTo(
      signs.idf.reduce((sum, value) => sum + value, 0),
      9,
    );
    const none = askOf('who is it', BODY).signs;
    expect([none.mass, none.backgroundMass].every((mass) => mass > 0)).toBe(true);
  });

  it('knows the numbers of its verbs’ lemmas, of no other word', () => {
    const { signs, question } = askOf('who opened the dam', BODY);
    for (const [at, { pos }] of question.terms.entries()) {
      const lemma = signs.verbLemmas[at] ?? -1;
      expect(lemma >= 0).toBe(pos === 'VERB');
    }
  });

  it('names the kind, the focus and the first term behind it', () => {
    const { signs, question } = askOf('how many people met the board', BODY);
    expect(QUESTION_KINDS[signs.kind]).toBe('how-many');
    expect(question.terms[signs.focus]?.text).toBe('people');
    expect(question.terms[signs.anchor]?.text).toBe('met');
  });

  it('has no focus where it asks for none', () => {
    expect(askOf('did Rosa Quill open it', BODY).signs.focus).toBe(-1);
  });
});
