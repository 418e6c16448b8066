import type { Passage } from '../article/passage';
import type { Facts } from '../facts/facts';
import { tableCells } from '../facts/spans/table-cells';
import type { English } from '../language/english';
import { overlap } from '../language/token';
import { datedWords } from './implied-dates';
import { receiverIn } from './receivers';

/** What a sum "for" or "at" which a thing goes is, without the word. */
const PRICE_WORDS = 'price cost worth';
const PRICING =
  /\b(?:for|at)\s+(?:(?:about|around|nearly|almost|over|only|just|some|a|an)\s+|(?:more|less) than )?$/iu;
/** What people are before whom something is played or said. */
const CROWD_WORDS = 'crowd attendance people watch see';
/** Names of the column in which a table has the crowd. */
const CROWD_HEAD = /^(?:crowd|attendance|spectators|audience)s?$/iu;
const CROWDED =
  /\b(?:before|in front of|watched by)\s+(?:an?\s+(?:\w+\s+)?crowd of\s+)?(?:about\s+|some\s+)?$/iu;

/** What "the prize went to her" tells without the word. */
const RECEIVED_WORDS = 'win get receive';

/** What "beat them 4-1" tells without the word; not "score", which would be met by who "scored". */
const SCORE_WORDS = 'match game play';
const WON_WORDS = 'win beat';
const DRAWN_WORDS = 'draw';

/** The words that a cell of a table means by the name of its column: "Crowd" is how many people watched. */
export function columnWords(head: string): string {
  return CROWD_HEAD.test(head) ? `${head} ${CROWD_WORDS}` : head;
}

/**
 * For each passage of an article, the stems of what it means without writing it: the speaker of its
 * quotations, what its pronouns stand for, the match whose score it tells, the prize whose
 * winner it names, the price or the crowd that its
 * figures are, the names of the columns of a table's row, and the calendar's words for its dates. They are found like words of the passage.
 */
export function impliedStems(
  passages: readonly Passage[],
  facts: Facts,
  english: English,
): readonly (readonly string[])[] {
  const implied = passages.map(() => new Set<string>());
  const known = new Map<string, readonly string[]>();
  // an article says the same few names again and again, and reading them is slow
  const stemsOf = (name: string): readonly string[] => {
    let stems = known.get(name);
    if (!stems) {
      const telling = english
        .readTokens(name)
        .filter(({ kind, isStop }) => kind !== 'mark' && !isStop);
      known.set(name, (stems = telling.map(({ stem }) => stem)));
    }
    return stems;
  };
  const mean = (passage: number, name: string): void => {
    for (const stem of stemsOf(name)) implied[passage]?.add(stem);
  };
  const cells = tableCells(passages);
  for (const { passage, speaker } of facts.quotations) if (speaker !== null) mean(passage, speaker);
  for (const { passage, antecedent } of facts.references) mean(passage, antecedent);
  for (const figure of facts.figures) {
    const { passage, kind } = figure;
    const before = (passages[passage]?.text ?? '').slice(0, figure.start);
    if (kind === 'score') {
      const isDrawn = figure.value === figure.valueHigh;
      mean(passage, `${SCORE_WORDS} ${isDrawn ? DRAWN_WORDS : WON_WORDS}`);
    }
    const isCell = cells.some((cell) => cell.passage === passage && overlap(cell, figure));
    if (kind === 'money' && (isCell || PRICING.test(before))) mean(passage, PRICE_WORDS);
    if (kind === 'count' && CROWDED.test(before)) mean(passage, CROWD_WORDS);
  }
  for (const { passage, head } of cells) mean(passage, columnWords(head));
  for (const date of facts.dates) mean(date.passage, datedWords(date));
  for (const [index, passage] of passages.entries()) {
    if (receiverIn(passage.tokens) !== null) mean(index, RECEIVED_WORDS);
    for (const { stem } of passage.tokens) implied[index]?.delete(stem);
  }
  return implied.map((stems) => [...stems]);
}
