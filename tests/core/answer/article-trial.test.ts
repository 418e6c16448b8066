import type { ArticleTrial } from '../../../src/core/answer/article-trial';
import { trialLines } from '../../../src/replies/trial-wording';
import { makeArticle } from '../../support/articles';
import { engineOf } from '../../support/coverage';

const BODY =
  'The Kessel bridge reopened on 1 March 2021. The storm hurt 12 sailors in the harbour of Kessel.\n\n' +
  'The harbour board has not closed the lighthouse of Kessel.\n\n' +
  '"The pillars held to the last," said Ada Quill, the chief engineer.';

const engine = engineOf([
  makeArticle({
    id: 'gazette',
    publisher: 'Inland Gazette',
    headline: 'Storm at Kessel',
    datePublished: '2021-03-04',
    body:
      'The Kessel bridge reopened on 3 March 2021.\n\n' +
      'The storm hurt 14 sailors in the harbour of Kessel.\n\n' +
      'The harbour board has closed the lighthouse of Kessel.',
  }),
]);
const tried = (
  body: string,
  given: { readonly publisher?: string; readonly id?: string } = {},
): ArticleTrial => engine.tryOut(makeArticle({ datePublished: '2021-03-04', body, ...given }));

describe('an article that is tried before it is added', () => {
  it('fails nothing where its sentences answer by themselves', () => {
    const { asked, failed, unclear } = tried(BODY);
    expect(asked).toBeGreaterThanOrEqual(4);
    expect({ failed, unclear }).toEqual({ failed: [], unclear: [] });
  });

  it.each([
    ['another figure', 'How many sailors did the storm hurt in the harbour of Kessel?', '12', '14'],
    ['another day', 'When did the Kessel bridge reopen?', '1 March 2021', '3 March 2021'],
    [
      'what it denies',
      'Has the harbour board closed the lighthouse of Kessel?',
      'The harbour board has not closed the lighthouse of Kessel.',
      'The harbour board has closed the lighthouse of Kessel.',
    ],
  ])('is told where an outlet of the coverage has %s', (_what, question, own, theirs) => {
    const found = tried(BODY).differences.find((one) => one.question === question);
    expect(found).toMatchObject({ own, theirs, outlet: 'Inland Gazette' });
    expect(found?.headline).toBe('Storm at Kessel');
  });

  it.each([
    ['of the same outlet', { publisher: 'Inland Gazette' }],
    ['that it replaces', { id: 'gazette' }],
  ])('is told nothing of an article %s', (_which, given) => {
    expect(tried(BODY, given).differences).toEqual([]);
  });

  it('is told no difference where the figures agree', () => {
    expect(tried('The storm hurt 14 sailors in the harbour of Kessel.').differences).toEqual([]);
  });

  it('is told whose words have no sure speaker, and what to do', () => {
    const trial = tried('The bridge is open.\n\n“Nobody told us a thing about it.”');
    expect(trial.unclear).toEqual([{ paragraph: 2, words: 'Nobody told us a thing about it.' }]);
    expect(trialLines(trial)).toEqual([
      '¶ 2 does not surely tell who says “Nobody told us a thing about it.”: name the speaker in that paragraph',
    ]);
  });

  it('is told what it fails to answer, with the place and the cure', () => {
    const trial: ArticleTrial = {
      asked: 2,
      failed: [
        { kind: 'when', question: 'When did it close?', paragraph: 3, shown: null },
        { kind: 'who-said', question: 'Who said “So be it then”?', paragraph: 2, shown: 0 },
      ],
      unclear: [],
      differences: [],
    };
    expect(trialLines(trial)).toEqual([
      '“When did it close?” gets no answer, though ¶ 3 says it: say in one sentence what happened then, by name',
      '“Who said “So be it then”?” is answered by the headline, though ¶ 2 says it: name the speaker beside the words, not by “he”, “she” or a title alone',
    ]);
  });

  it.each([
    ['empty', ''],
    ['too long to be read while others wait', 'The bridge reopened on Monday. '.repeat(3000)],
    ['no prose', '\u0000 “”“ 12 £ '.repeat(50)],
  ])('is asked nothing and tells nothing where it is %s', (_what, body) => {
    expect(tried(body)).toEqual({ asked: 0, failed: [], unclear: [], differences: [] });
  });
});
