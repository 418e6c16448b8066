import { isLight } from '../../../../src/core/language/words/light-words';
import { english } from '../../../support/facts';

/** Which words of a question are light. */
const lightIn = (text: string): readonly string[] =>
  english
    .readTokens(text)
    .filter(isLight)
    .map(({ folded }) => folded);

it.each<[string, string[]]>([
  ['What did the article say?', ['article', 'say']],
  ['What exactly was stolen quickly?', ['exactly', 'quickly']],
  ['Who sank the ferry?', []],
  ['Is there anything about floods?', ['anything']],
  ['Was everybody aboard the ferry near Kessel?', ['everybody', 'aboard', 'near']],
  ['Which ferries are theirs?', ['theirs']],
])('%s: %j', (text, words) => {
  const light = lightIn(text).filter((word) => !/^(?:did|was|is|are|there|about)$/u.test(word));
  expect(light).toEqual(words);
});

it('takes a verb of asking for content where it is a noun', () => {
  const [report] = english
    .readTokens('reports')
    .map((token) => ({ ...token, pos: 'NOUN' as const }));
  const verb = report && { ...report, pos: 'VERB' as const };
  expect([report && isLight(report), verb && isLight(verb)]).toEqual([false, true]);
});
