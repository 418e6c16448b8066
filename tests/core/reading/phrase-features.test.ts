import { answerPhrasesOf, newStretchesOf } from '../../../src/core/reading/answer-phrases';
import { PHRASE_FEATURES, readPhrase } from '../../../src/core/reading/phrase-features';
import { askOf, evidenceAt } from '../../support/evidence';

type Name = (typeof PHRASE_FEATURES)[number][0];

/** What is measured of the stretch of a sentence that has these words. */
function measured(text: string, body: string, words: string): (name: Name) => number {
  const evidence = evidenceAt(askOf(text, body), body.slice(0, 4));
  const { tokens } = evidence.passage;
  const phrase = answerPhrasesOf(evidence).find(
    ({ from, to }) => body.slice(tokens[from]?.start, tokens[to - 1]?.end) === words,
  );
  if (phrase === undefined) throw new Error(`no phrase ${words}: ${body}`);
  const values = new Float64Array(PHRASE_FEATURES.length + 1);
  readPhrase(phrase, evidence, values, 1);
  return (name) => values[1 + PHRASE_FEATURES.findIndex(([other]) => other === name)] ?? NaN;
}

const BODY = 'Rosa Quill opened the dam, as they painted boats, with Umar Shah.';
const near = measured('who opened the dam', BODY, 'Rosa Quill');
const far = measured('who opened the dam', BODY, 'Umar Shah');

describe('what is measured of a phrase', () => {
  it.each<Name>(['near', 'very-near', 'near-anchor', 'near-verb'])(
    'is, of %s, more where it stands nearer to what was met',
    (name) => {
      expect(near(name)).toBeGreaterThan(far(name));
      expect(far(name)).toBeGreaterThan(0);
    },
  );

  it('is near no verb of the question where none stands there', () => {
    const haste = measured('who opened the dam', 'They left the dam with haste.', 'haste');
    expect(haste('near-verb')).toBe(0);
    expect(haste('near')).toBeGreaterThan(0);
  });

  it('falls off faster, very near', () => {
    expect(far('very-near') / near('very-near')).toBeLessThan(far('near') / near('near'));
  });

  it('is how near the noun stands that was asked for, nothing where there is none', () => {
    const counted = measured('how many people left', '900 people left.', '900');
    expect(counted('near-focus')).toBe(1);
    expect(near('near-focus')).toBe(0);
  });

  it('is where it begins, and its length and capitals', () => {
    expect(near('place')).toBe(0);
    expect(far('place')).toBeCloseTo(13 / 16, 1);
    expect(near('length')).toBeCloseTo(Math.log(2), 9);
    expect(near('capitals')).toBe(1);
    expect(
      measured('who opened the dam', 'They opened the dam with haste.', 'haste')('capitals'),
    ).toBe(0);
  });

  it('counts marks and verbs between it and what was met, up to three', () => {
    expect(near('marks-between')).toBe(0);
    expect(far('marks-between')).toBe(2);
    expect(far('verbs-between')).toBe(1);
    const many = measured(
      'who opened the dam',
      'They opened the dam, so, so, so, so, with haste.',
      'haste',
    );
    expect(many('marks-between')).toBe(3);
  });

  it('is how much of it the question says', () => {
    expect(near('asked')).toBe(0);
    expect(
      measured(
        'who is Rosa Quill of the dam',
        'Rosa Quill of Orsley opened it.',
        'Rosa Quill of Orsley',
      )('asked'),
    ).toBeCloseTo(2 / 3, 9);
  });

  it.each<[string, string, string]>([
    ['who opened the dam', 'Rosa Quill', '5 May'],
    ['when was the dam opened', '5 May', 'Rosa Quill'],
  ])('is how often its sort answers such a question: to %j %j more than %j', (text, more, less) => {
    const body = 'Rosa Quill opened the dam on 5 May.';
    for (const name of ['odds-first', 'odds-last'] as const) {
      expect(measured(text, body, more)(name)).toBeGreaterThan(measured(text, body, less)(name));
    }
  });

  it('is a number, whatever phrase, and nothing is written beside it', () => {
    const evidence = evidenceAt(askOf('who opened the dam', BODY), 'Rosa');
    for (const phrase of [...answerPhrasesOf(evidence), ...newStretchesOf(evidence)]) {
      const values = new Float64Array(PHRASE_FEATURES.length + 2).fill(-77);
      readPhrase(phrase, evidence, values, 1);
      expect([...values].every(Number.isFinite)).toBe(true);
      expect([values[0], values.at(-1)]).toEqual([-77, -77]);
      expect(values.subarray(1, -1)).not.toContain(-77);
    }
  });
});
