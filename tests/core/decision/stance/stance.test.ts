import { isTold, ownStateOf, readStance } from '../../../../src/core/decision/stance/stance';
import { STANCE_THRESHOLDS, STANCES } from '../../../../src/core/decision/stance/stance-weights';
import { judgedAt, judgedOf } from '../../../support/candidates';

const QUESTION = 'did the council approve the bridge?';

describe('the stance that is read of a candidate', () => {
  it('has a probability, and the other side where one is told', () => {
    const judged = judgedOf(
      'were safety checks skipped at the quarry?',
      'Three safety checks were skipped at the quarry this year, said the engineer, Amos Birk, in a report.',
      'No safety checks were skipped at the quarry, the operator said on Monday.',
    );
    const [shown] = judged;
    if (!shown) throw new Error('nothing was found');
    const read = readStance(shown, judged);
    expect(STANCES).toContain(read.kind);
    expect(read.probability > 1 / 3 && read.probability <= 1).toBe(true);
    expect(read.opposed).not.toBe(shown);
  });

  it('has no other side in a sentence that tells the same', () => {
    const judged = judgedOf(
      'Did the council approve the bridge?',
      'The council did not approve the bridge on Monday.',
      'On Monday the council did not approve the bridge, the clerk wrote.',
    );
    const [shown] = judged;
    if (!shown || judged.length < 2) throw new Error('nothing was found');
    expect(readStance(shown, judged)).toMatchObject({ kind: 'denied', opposed: null });
  });

  it('is told from its threshold on', () => {
    const [shown] = judgedOf(QUESTION, 'The council did not approve the bridge.');
    if (!shown) throw new Error('nothing was found');
    const read = readStance(shown, []);
    expect(read.kind).toBe('denied');
    const { threshold } = STANCE_THRESHOLDS.denied;
    expect(isTold({ ...read, probability: threshold }, 1)).toBe(true);
    expect(isTold({ ...read, probability: threshold - 0.001 }, 1)).toBe(false);
    expect(isTold({ ...read, probability: threshold }, 0.99)).toBe(false);
  });

  it('is a state only in the own words of an article', () => {
    const state = (sentence: string): string | null =>
      ownStateOf(judgedAt(judgedOf(QUESTION, sentence), sentence.slice(0, 8)));
    expect(state('The council did not approve the bridge.')).toBe('denied');
    expect(state('Vera Olm denied that the council approved the bridge.')).toBeNull();
  });

  it.each([
    [
      'did Olga Fenn take money from the mason?',
      'The head of the board, Olga Fenn, has denied taking money from the mason.',
      'Olga Fenn',
    ],
    [
      'did Ivo Lund copy the plans?',
      'Ivo Lund denied that he had copied the plans of the yard.',
      'Ivo Lund',
    ],
  ])('is disputed by whoever denies it and by nobody else: %s', (question, sentence, by) => {
    const [shown] = judgedOf(question, sentence);
    if (!shown) throw new Error('nothing was found');
    const read = readStance(shown, []);
    expect(read).toMatchObject({ kind: 'disputed', denier: { whose: 'speaker', by } });
    expect(isTold(read, shown.probability)).toBe(true);
  });

  it('is a denial where it is asked what somebody admits, and he denies it', () => {
    const [shown] = judgedOf(
      'did Ivo Lund admit that he copied the plans?',
      'Ivo Lund denied that he had copied the plans of the yard.',
    );
    if (!shown) throw new Error('nothing was found');
    expect(readStance(shown, []).kind).toBe('denied');
  });
});
