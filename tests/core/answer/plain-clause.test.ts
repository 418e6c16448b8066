import fc from 'fast-check';
import { plainClauseOf } from '../../../src/core/answer/plain-clause';
import { sourcesOf } from '../../../src/core/answer/question-sources';
import { analyseArticle } from '../../../src/core/corpus/analysed-article';
import { makeArticle } from '../../support/articles';
import { english } from '../../support/facts';

const sentencesOf = (body: string) =>
  sourcesOf(analyseArticle(makeArticle({ body }), english)).map(({ sentence }) => sentence);

/** The parts of the plain clause of a text's first sentence as words; null where it has none. */
function clauseIn(body: string) {
  const [sentence] = sentencesOf(body);
  const clause = sentence && plainClauseOf(sentence);
  if (!sentence || !clause) return null;
  const words = (from: number, to: number): string =>
    sentence.tokens
      .slice(from, to)
      .map(({ text }) => text)
      .join(' ');
  return {
    subject: words(clause.subject.first, clause.subject.next),
    verbs: clause.verbs.map((at) => sentence.tokens[at]?.text).join(' '),
    rest: words(clause.rest.first, clause.rest.next),
    isNegated: clause.isNegated,
  };
}

describe('a plain clause', () => {
  it.each([
    ['of a verb alone', 'The bridge reopened on Monday.', 'The bridge', 'reopened', false],
    ['of a helped verb', 'The bridge has reopened.', 'The bridge', 'reopened', false],
    ['of what is not so', 'The bridge has not reopened.', 'The bridge', 'reopened', true],
    ['behind a date', 'On Monday the bridge reopened.', 'the bridge', 'reopened', false],
  ])('is read %s', (_, text, subject, verbs, isNegated) => {
    expect(clauseIn(text)).toMatchObject({ subject, verbs, isNegated });
  });

  it.each([
    ['a comma', 'The bridge reopened on Monday, and it rained.'],
    ['"after"', 'The bridge reopened on Monday after the storm.'],
  ])('ends before %s', (_, text) => {
    expect(clauseIn(text)?.rest).toBe('on Monday');
  });

  it.each([
    ['a pronoun does it', 'It reopened on Monday.'],
    ['its subject points back', 'This bridge reopened on Monday.'],
    ['somebody is quoted', '"The bridge reopened," the mayor said.'],
    ['somebody says it', 'The mayor said that it reopened.'],
    ['no verb stands there', 'The bridge.'],
  ])('is none where %s', (_, text) => {
    expect(clauseIn(text)).toBeNull();
  });

  it('keeps its parts in order and within its sentence, whatever the words', () => {
    const words = fc.array(
      fc.constantFrom(
        ...['the', 'bridge', 'mayor', 'was', 'has', 'not', 'reopened', 'closed', 'on Monday'],
        ...[',', '.', 'and', 'that', '"', 'Kessel', 'who', '40', '🦆'],
      ),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(words, (given) => {
        for (const sentence of sentencesOf(given.join(' '))) {
          const clause = plainClauseOf(sentence);
          if (clause === null) continue;
          const { opening, subject, auxiliary, verbs, rest } = clause;
          const places = [opening.first, opening.next, subject.first, subject.next];
          const inOrder = [...places, ...verbs, rest.first, rest.next, sentence.tokens.length];
          expect(inOrder).toEqual([...inOrder].sort((a, b) => a - b));
          if (auxiliary !== null) expect(auxiliary).toBeGreaterThanOrEqual(subject.next);
        }
      }),
    );
  });
});
