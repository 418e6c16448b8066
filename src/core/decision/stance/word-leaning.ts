import { clausesOf } from '../denial/clauses';
import { ARTICLE, isOf } from '../../language/words/word-classes';
import type { Token } from '../../language/token';
import data from '../data/stance-words.json';

/** What words lean to: a sum for each stance, affirmed, denied and disputed in this order; 0 together. */
export type WordLeaning = readonly [number, number, number];

/** Tokens from a word that is asked for within which another stands beside it. */
const BESIDE_WITHIN = 3;

/** What a token counts as: its stem, one form for all that deny by "not", and one for all numbers. */
function formOf({ kind, folded, stem }: Token): string {
  if (kind === 'number') return '#';
  return folded === "n't" ? 'not' : stem;
}

const isWord = (token: Token): boolean => token.kind !== 'mark' && !isOf(token.folded, ARTICLE);

/** The forms of the clause that holds most of some words. */
function mainWords(said: readonly Token[], content: ReadonlySet<string>): readonly string[] {
  const clauses = clausesOf(said).map((pieces) =>
    pieces.flatMap(({ from, to }) => said.slice(from, to).filter(isWord).map(formOf)),
  );
  const shared = (forms: readonly string[]): number =>
    forms.filter((form) => content.has(form)).length;
  return [...clauses].sort((a, b) => shared(b) - shared(a))[0] ?? [];
}

/**
 * The marks by which the words of a yes-no question and of a sentence are looked up: each word asked (`q`), told and
 * asked as well (`m`) or told alone (`s`), one told in the clause that meets
 * most of the question (`c`), two told in a row (`b`), told shortly before or behind a word that is asked
 * for (`>`, `<`), asked and told alone each (`p`), and the first of both (`Q`, `S`).
 */
export function wordMarks(asked: readonly Token[], said: readonly Token[]): ReadonlySet<string> {
  const [questionWords, words] = [asked.filter(isWord), said.filter(isWord)];
  const [wanted, told] = [questionWords.map(formOf), words.map(formOf)];
  const [inQuestion, inSentence] = [new Set(wanted), new Set(told)];
  const content = new Set(questionWords.filter(({ isStop }) => !isStop).map(formOf));
  const isAskedFor = (at: number): boolean => content.has(told[at] ?? '');
  const steps = Array.from({ length: BESIDE_WITHIN }, (_, step) => step + 1);
  const marks = new Set([...inQuestion].map((form) => `q ${form}`));
  marks.add(`Q ${wanted[0] ?? ''}`).add(`S ${told[0] ?? ''}`);
  for (const [at, form] of told.entries()) {
    const next = told[at + 1];
    if (next !== undefined) marks.add(`b ${form} ${next}`);
    if (inQuestion.has(form)) {
      marks.add(`m ${form}`);
      continue;
    }
    marks.add(`s ${form}`);
    if (steps.some((step) => isAskedFor(at + step))) marks.add(`> ${form}`);
    if (steps.some((step) => isAskedFor(at - step))) marks.add(`< ${form}`);
  }
  for (const form of mainWords(said, content)) if (!inQuestion.has(form)) marks.add(`c ${form}`);
  for (const form of inQuestion) {
    if (inSentence.has(form)) continue;
    for (const other of inSentence) if (!inQuestion.has(other)) marks.add(`p ${form} ${other}`);
  }
  return marks;
}

/** Tenths that a mark adds to affirmed and to denied; what both leave is disputed. */
type MarkWeights = readonly [affirmed: number, denied: number];

let made: ReadonlyMap<string, MarkWeights> | null = null;

/** The weights of all marks; read when the first yes-no question comes, which few starts of the program wait for. */
function markWeights(): ReadonlyMap<string, MarkWeights> {
  return (made ??= new Map(
    Object.entries(data.marks).flatMap(([start, ends]) =>
      ends.split('|').map((end) => {
        const [last = '', affirmed, denied] = end.split(' ');
        return [`${start} ${last}`, [Number(affirmed), Number(denied)]] as const;
      }),
    ),
  ));
}

/** What the words of a sentence lean to beside those of a yes-no question, by what was learned of other such pairs. */
export function wordLeaningOf(asked: readonly Token[], said: readonly Token[]): WordLeaning {
  const all = markWeights();
  const found = [...wordMarks(asked, said)].flatMap((mark) => {
    const weights = all.get(mark);
    return weights === undefined ? [] : [weights];
  });
  const scale = 10 * Math.sqrt(Math.max(1, found.length));
  const [affirmed, denied] = [0, 1].map((of) =>
    found.reduce((sum, weights) => sum + (weights[of] ?? 0), 0),
  ) as [number, number];
  return [affirmed / scale, denied / scale, -(affirmed + denied) / scale];
}
