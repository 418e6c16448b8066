import { helpMessage, privacyMessage } from '../../../src/replies/discord/about-messages';
import { readCustomId } from '../../support/actions';
import { LABELS, NOTICES } from '../../../src/replies/discord/discord-wording';
import { feedbackModal } from '../../../src/replies/discord/feedback-modal';
import { noticeMessage } from '../../../src/replies/discord/notice-message';
import { referenceOf } from '../../../src/replies/discord/references';
import { readMarkdown } from '../../support/discord-markdown';
import { customIdsIn, limitFaults, linksIn, textsIn } from '../../support/message-limits';
import { modalErrors } from '../../support/contract/rules/modals';
import { articleOf, excerptOf } from '../../support/outcomes';

describe('help', () => {
  it('has up to three examples as buttons and says what the coverage holds', () => {
    const message = helpMessage({ articles: [articleOf()], examples: ['a?', 'b?', 'c?', 'd?'] });
    expect(customIdsIn(message).map(readCustomId)).toMatchObject([
      { question: 'a?' },
      { question: 'b?' },
      { question: 'c?' },
    ]);
    expect(textsIn(message)).toContain('-# 1 article');
    expect(limitFaults(message)).toEqual([]);
  });

  it('says that the coverage is empty', () => {
    const message = helpMessage({ articles: [], examples: [] });
    expect(textsIn(message).at(-1)).toMatch(/^-# The coverage is empty/u);
  });
});

describe('privacy', () => {
  const said = (view: Partial<Parameters<typeof privacyMessage>[0]>): string =>
    textsIn(
      privacyMessage({ memoryMinutes: 15, logsQuestions: false, keeping: 'nothing', ...view }),
    ).join('\n');

  it('says what is kept in memory, for how long, and whether questions are logged', () => {
    expect(said({})).toContain('15 minutes');
    expect(said({})).toContain('never the text of a question');
    expect(said({ logsQuestions: true })).toContain('the text of questions, because');
  });

  it.each([
    ['nothing', /no database[^]*👎 are logged/u, /90 days/u],
    ['no-questions', /no question, neither[^]*👎 are kept for 90 days/u, /30 days/u],
    ['questions', /does not answer, for 90 days[^]*for 30 days[^]*two people[^]*daily/u, /logged/u],
  ] as const)('says what the database keeps: %s', (keeping, words, others) => {
    expect(said({ keeping })).toMatch(words);
    expect(said({ keeping })).not.toMatch(others);
    const message = privacyMessage({ memoryMinutes: 15, logsQuestions: true, keeping });
    expect(limitFaults(message)).toEqual([]);
  });

  it.each([
    ['nothing', /No question can be followed/u],
    ['no-questions', /that you follow is kept with your user number[^]*a year[^]*\/following/u],
    ['questions', /shown in no server/u],
  ] as const)('says what becomes of followed questions where %s is kept', (keeping, told) => {
    expect(said({ keeping })).toMatch(told);
  });

  it('links the policy where there is one', () => {
    const view = { memoryMinutes: 1, logsQuestions: false, keeping: 'nothing' } as const;
    expect(linksIn(privacyMessage(view))).toEqual([]);
    const policyUrl = 'https://example.org/privacy';
    expect(linksIn(privacyMessage({ ...view, policyUrl }))).toEqual([policyUrl]);
  });
});

describe('a notice', () => {
  it.each(Object.entries(NOTICES))('%s reads as one kind sentence or two', (_, words) => {
    const text = typeof words === 'string' ? words : words('7' as never, '8');
    expect(text).toMatch(/^\p{Lu}.*[.…]$/su);
    const message = noticeMessage(text);
    expect(limitFaults(message)).toEqual([]);
    expect(readMarkdown(textsIn(message).join('')).text).toBe(text);
  });

  it.each(['', ' \n', '_'.repeat(3000)])('is never an empty message', (words) => {
    expect(limitFaults(noticeMessage(words))).toEqual([]);
  });
});

describe('the words on buttons', () => {
  it('fit a phone', () => {
    for (const label of [LABELS.context, LABELS.more, LABELS.why, LABELS.share, LABELS.open]) {
      expect(label.length).toBeLessThanOrEqual(34);
    }
  });
});

describe('the modal behind 👎', () => {
  it('knows its excerpt and keeps the limits of modals', () => {
    const excerpt = referenceOf(excerptOf());
    const modal = feedbackModal(excerpt);
    expect(readCustomId(modal.custom_id)).toEqual({ kind: 'rate-reason', excerpt });
    expect(modal.title.length).toBeLessThanOrEqual(45);
    expect(modalErrors(modal)).toEqual([]);
    expect(readCustomId(feedbackModal(null).custom_id)).toEqual({
      kind: 'rate-reason',
      excerpt: null,
    });
  });
});
