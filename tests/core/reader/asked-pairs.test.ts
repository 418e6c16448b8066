import type { AskedWordings } from '../../../src/core/language/words/everyday-wordings';
import type { WordingRelation } from '../../../src/core/language/words/wording-relations';
import { askedPairs } from '../../../src/core/reader/asked-pairs';
import { MOST_ASKED_TOKENS, MOST_SENTENCE_TOKENS } from '../../../src/core/reader/token-columns';
import { askOf } from '../../support/evidence';

const { corpus, question } = askOf('did the ferry sink?', 'The ferry sank. Nobody came.');

/** Wordings of which every sentence has those given, and which say how often they were asked. */
function wordingsOf(found: readonly Partial<WordingRelation>[]) {
  let times = 0;
  const wordings = {
    relationsTo: () => {
      times += 1;
      return found as readonly WordingRelation[];
    },
  } as Partial<AskedWordings> as AskedWordings;
  return { wordings, times: () => times };
}
const none = wordingsOf([]).wordings;
const relation = (
  kind: WordingRelation['relation'],
  rank: number,
  questionToken = 1,
  sentenceToken = 2,
): Partial<WordingRelation> => ({ relation: kind, rank, questionToken, sentenceToken });

describe('a question made ready to be set beside passages', () => {
  it('knows its stems by the numbers of the corpus, not those of marks and of what that lacks', () => {
    const { stems, signs } = askedPairs(question, corpus, none);
    expect(question.tokens.map(({ text }) => text)).toEqual(['did', 'the', 'ferry', 'sink', '?']);
    expect(stems[2]).toBe(signs.stemNumbers.find('ferri'));
    expect(stems[2]).toBeGreaterThanOrEqual(0);
    expect([stems[0], stems[4]]).toEqual([-1, -1]);
  });

  it.each<[string, Partial<WordingRelation>, number]>([
    ['among the first', relation('near', 3), 0],
    ['near', relation('near', 4), 1],
    ['loose', relation('loose', 1), 2],
    ['opposite', relation('opposite', 1), 3],
    ['reverse', relation('reverse', 1), 4],
  ])('tells a relation that is %s by its kind', (_, given, kind) => {
    expect(askedPairs(question, corpus, wordingsOf([given]).wordings).relationsTo(1)).toEqual([
      1,
      2,
      kind,
    ]);
  });

  it('leaves out relations of what is not read', () => {
    const given = [
      relation('loose', 1, MOST_ASKED_TOKENS, 0),
      relation('loose', 1, 0, MOST_SENTENCE_TOKENS),
      relation('loose', 1, MOST_ASKED_TOKENS - 1, MOST_SENTENCE_TOKENS - 1),
    ];
    expect(askedPairs(question, corpus, wordingsOf(given).wordings).relationsTo(1)).toEqual([
      ...[MOST_ASKED_TOKENS - 1, MOST_SENTENCE_TOKENS - 1, 2],
    ]);
  });

  it('looks each passage up once', () => {
    const { wordings, times } = wordingsOf([relation('near', 1)]);
    const pairs = askedPairs(question, corpus, wordings);
    expect(pairs.relationsTo(1)).toBe(pairs.relationsTo(1));
    expect(times()).toBe(1);
    pairs.relationsTo(2);
    expect(times()).toBe(2);
  });
});
