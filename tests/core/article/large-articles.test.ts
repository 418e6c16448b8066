import { LOADS, textOf } from '../../../bench/load/articles';
import { passagesOf, WITHOUT_TOKENS } from '../../../src/core/article/passage';
import { buildCorpus } from '../../../src/core/corpus/corpus';
import { LONGEST_SENTENCE } from '../../../src/core/language/sentences';
import { LONGEST_WORD } from '../../../src/core/language/word-length';
import { makeArticle } from '../../support/articles';
import { english } from '../../support/facts';

const SMALL = 6_000;

describe('an article of whatever', () => {
  it.each(LOADS)('is read in bounded pieces, nothing of it changed: $name', (load) => {
    const body = textOf(load, SMALL);
    const article = makeArticle({ body });
    const { passages } = buildCorpus([article], english);
    const words = (text: string): string => text.replaceAll(/\s+/gu, '');
    const own = passages.filter(({ field }) => field === 'body');
    expect(own.map(({ text }) => words(text)).join('')).toBe(words(body));
    for (const { start, end, text, tokens } of own) {
      expect(text).toBe(body.slice(start, end));
      expect(text.length).toBeLessThanOrEqual(LONGEST_SENTENCE);
      for (const token of tokens) {
        if (token.text.length > LONGEST_WORD) expect(token.kind).toBe('mark');
      }
    }
  });

  it('may have more passages than a call takes parameters', () => {
    const article = makeArticle({ body: '—\n\n'.repeat(130_000) });
    const { passageFacts } = buildCorpus([article], english);
    expect(passageFacts).toHaveLength(passagesOf(article, WITHOUT_TOKENS).length);
  });
});
