import { isPart, VERBS } from '../language/parts-of-speech';
import type { Made } from './article-question';
import { plain, pointsElsewhere, stretchOf, withinSentence } from './clause-words';
import type { Source } from './question-sources';
import { DOUBLE_MARKS } from '../language/words/quote-marks';

const MARKED = new RegExp(`[${DOUBLE_MARKS}]`, 'u');
/** Words of a quotation that is asked for: fewer are nobody's in particular, more read like no question. */
const [FEWEST_WORDS, MOST_WORDS] = [4, 16];

/** "said" and its like, each with the past that asks for it. */
const ASKED_SAYING: ReadonlyMap<string, string> = new Map([
  ...['said', 'says', 'told', 'tells', 'added', 'adds', 'explained'].map(
    (word): [string, string] => [word, 'said'],
  ),
  ['warned', 'warned'],
  ['claimed', 'claimed'],
  ['announced', 'announced'],
  ['confirmed', 'confirmed'],
  ['insisted', 'insisted'],
  ['denied', 'denied'],
  ['denies', 'denied'],
]);

/** Who said, or denied, what a sentence gives as somebody's words. */
export function saidMade({ sentence, quotations }: Source): readonly Made[] {
  const { text, tokens } = sentence.passage;
  return quotations.flatMap(({ kind, speaker, cue, start, end }): readonly Made[] => {
    if (speaker === null) return [];
    const words = plain(text.slice(start, end)).replace(/[,.;:!?…\s]+$/u, '');
    const count = words.split(' ').length;
    if (count < FEWEST_WORDS || count > MOST_WORDS || MARKED.test(words)) return [];
    if (kind === 'direct') {
      return [{ text: `Who said “${words}”?`, fact: { kind: 'who-said', speaker } }];
    }
    const saying = ASKED_SAYING.get(cue?.text.split(' ').at(-1)?.toLowerCase() ?? '');
    if (kind !== 'reported' || cue?.kind !== 'verb' || saying === undefined) return [];
    if (/\b(?:not|never|n't)\b/iu.test(cue.text)) return [];
    const at = stretchOf(tokens, start, end);
    const own = tokens.filter((token) => token.start >= start && token.end <= end);
    const [first] = own.filter(({ folded }) => folded !== 'that');
    const clause = withinSentence(words.replace(/^that\s+/u, ''), sentence, at.first);
    const isClause =
      own.some((token) => isPart(token, VERBS)) && first !== undefined && !isPart(first, VERBS);
    if (!isClause || pointsElsewhere(sentence, at) || /[,;:–—(]/u.test(clause)) return [];
    if (!/^(?:NOUN|PROPN|DET|ADJ|NUM)$/u.test(first.pos)) return [];
    const who = { kind: saying === 'denied' ? 'who-denied' : 'who-said', speaker } as const;
    return [{ text: `Who ${saying} that ${clause}?`, fact: who }];
  });
}
