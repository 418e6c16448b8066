import type { Corpus } from '../corpus/corpus';
import { columnWords } from '../corpus/implied';
import { probabilityOf } from '../decision/judging/decide';
import { isMet, isTelling } from '../decision/thresholds';
import { winnerTold } from '../decision/denial/winner-told';
import { isRow, tableCells, type TableCell } from '../facts/spans/table-cells';
import { wordSet } from '../language/words/word-set';
import { overlap, type Span } from '../language/token';
import { excerptOf } from '../outcome/excerpt';
import { found, type Finding } from '../outcome/finding';
import { KINDS, wants } from '../question/kinds';
import type { Question, QuestionTerm } from '../question/question';
import type { Ranked } from '../reading/rank';
import type { Part } from './answer-parts';
import { lineupOf } from './lineup';
import type { AnswerTools } from './tools';

/** Verbs by which is asked for what a table has beside somebody, and which it does not write. */
const HAVING = wordSet('win earn gain score receive collect poll cost belong finish come');
/** More rows than this are no answer to a question for one. */
const MOST_ROWS = 2;

/** A row's cells, and the terms of the question by how it meets them. */
interface AskedRow {
  readonly row: Ranked;
  readonly cells: readonly TableCell[];
  /** Met by what a cell holds. */
  readonly named: readonly QuestionTerm[];
  /** Met by the name of a column, or by what a score means. */
  readonly meant: readonly QuestionTerm[];
}

/** Whether a noun is told where a table says what it is of: in the front matter or right above it. */
function isToldAbove(term: QuestionTerm, row: Ranked, corpus: Corpus): boolean {
  const { article, paragraph } = row.passage;
  const { from, to } = corpus.rangeOf(article.id) ?? { from: 0, to: 0 };
  const stems = new Set(term.variants.filter(isMet).flatMap((variant) => variant.stems));
  return corpus.passages
    .slice(from, to)
    .some(
      (passage) =>
        (passage.field !== 'body' || paragraph - passage.paragraph === 1) &&
        passage.tokens.some(({ stem }) => stems.has(stem)),
    );
}

/** The cells of a candidate that is a row of a table whose columns have names; none of any other. */
function cellsOf({ passage }: Ranked, corpus: Corpus): readonly TableCell[] {
  if (!isRow(passage.text)) return [];
  const { from, to } = corpus.rangeOf(passage.article.id) ?? { from: 0, to: 0 };
  const near = corpus.passages
    .slice(from, to)
    .filter(({ paragraph }) => paragraph === passage.paragraph);
  return tableCells(near).filter((cell) => cell.passage === passage.position);
}

/** A candidate as a row that holds all that is asked about; null where it is none, or lacks something. */
function askedRow(row: Ranked, question: Question, corpus: Corpus): AskedRow | null {
  const { evidence } = row;
  const cells = cellsOf(row, corpus);
  if (cells.length === 0) return null;
  const isHere = (index: number): boolean => (evidence.matches[index]?.weight ?? 0) > 0;
  const isLacking = question.terms.some((term, index) => {
    if (!isTelling(term) || isHere(index)) return false;
    if (term.isName || term.isNumber) return true;
    return term.pos === 'VERB' ? !HAVING.has(term.lemma) : !isToldAbove(term, row, corpus);
  });
  if (isLacking) return null;
  const termsWhere = (isMeant: number): readonly QuestionTerm[] =>
    question.terms.filter((_, index) => isHere(index) && evidence.isImplied[index] === isMeant);
  return { row, cells, named: termsWhere(0), meant: termsWhere(1) };
}

/** The cell asked for: the one whose column the question names most of, or the score where none is; null where neither is. */
function askedCell({ row, cells, meant }: AskedRow, tools: AnswerTools): Span | null {
  const stemsOf = (cell: TableCell): ReadonlySet<string> =>
    new Set(tools.english.readTokens(columnWords(cell.head)).map(({ stem }) => stem));
  const namedBy = (cell: TableCell): number => {
    const stems = stemsOf(cell);
    return meant.filter(({ variants }) =>
      variants.some((variant) => isMet(variant) && variant.stems.every((stem) => stems.has(stem))),
    ).length;
  };
  // "the new fare", of columns "Old fare" and "New fare"
  const [most] = cells
    .map((cell) => ({ cell, count: namedBy(cell) }))
    .sort((left, right) => right.count - left.count);
  const facts = tools.corpus.passageFacts[row.number];
  const column = most !== undefined && most.count > 0 ? most.cell : null;
  return column ?? facts?.figures.find(({ kind }) => kind === 'score') ?? null;
}

/** The cell to mark: the one asked for, or beside a value that the question gives itself whose it is. */
function markedCell(asked: AskedRow, cell: Span, question: Question): Span | null {
  const { row, cells } = asked;
  const isGiven = (one: Span): boolean =>
    row.passage.tokens.some(
      (token, at) =>
        overlap(token, one) && row.evidence.matches.some(({ tokens }) => tokens.includes(at)),
    );
  const isAsked = !isGiven(cell);
  const marked = isAsked ? cell : cells.find((one) => !isGiven(one));
  if (!isAsked && !wants(question.kind, 'person', 'group', 'name', 'thing')) return null;
  return marked === undefined ? null : { start: marked.start, end: marked.end };
}

/**
 * What a table tells: the row that holds in its cells or in the names of its columns all that a question asks about,
 * something in each of them, with the cell that it asks for marked. null where none does or too many
 * do. `ranked` are the question's candidates.
 */
export function answerFromTable(
  { question, range }: Part,
  ranked: readonly Ranked[],
  tools: AnswerTools,
): Finding | null {
  if (wants(question.kind, 'verdict', 'reason', 'words')) return null;
  const rows = ranked.flatMap((row) => {
    const asked = askedRow(row, question, tools.corpus);
    if (asked === null || asked.named.length === 0 || asked.meant.length === 0) return [];
    const cell = askedCell(asked, tools);
    if (cell === null) return [];
    const facts = tools.corpus.passageFacts[row.number];
    const pair = { question, number: row.number, passage: row.passage, facts };
    const winner = facts && winnerTold({ ...pair, facts, matches: row.evidence.matches });
    return [{ number: row.number, mark: winner ?? markedCell(asked, cell, question) }];
  });
  const [first] = rows;
  if (first === undefined || rows.length > MOST_ROWS) return null;
  return found(
    KINDS[question.kind].intent,
    rows.map(({ number, mark }) => excerptOf(tools.corpus, number, mark)),
    probabilityOf(first.number, lineupOf(question, range, tools)),
  );
}
