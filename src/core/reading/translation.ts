import type { Question } from '../question/question';
import type { Corpus } from '../corpus/corpus';
import { derive } from '../language/derived';
import { signsOf } from './corpus-signs';
import data from './data/translations.json';

/** What of a question a sentence may lead one to expect: its words, its kind and the answer's noun. */
export function wantedWords({ terms, kind, focus }: Question): readonly string[] {
  return [...terms.map(({ stem }) => stem), `:${kind}`, ...(focus === null ? [] : [`:${focus}`])];
}

/** Words of a sentence by a word of a question, each with the log of how much likelier it makes it. */
const TABLE: Readonly<Record<string, string>> = data;

/** For the stems of a corpus, what they make likelier of one question. */
export interface Translations {
  /** For each stem number of the corpus, one more than its row's number; 0 for all others. */
  readonly rowOf: Uint16Array;
  /** The log lift of each term in order, then of the kind, then of the answer's noun. */
  readonly rows: readonly Float32Array[];
}

/** A row of the table with the stem numbers of one corpus: words the corpus lacks are left out. */
interface NumberedRow {
  readonly numbers: readonly number[];
  readonly lifts: readonly number[];
}

/** The rows that questions to a corpus looked up. */
const numberedRows = derive<Corpus, Map<string, NumberedRow>>(() => new Map());

function numberedRow(wanted: string, corpus: Corpus): NumberedRow {
  const { stemNumbers } = signsOf(corpus);
  const known = numberedRows(corpus);
  let row = known.get(wanted);
  if (!row) {
    const fields = Object.hasOwn(TABLE, wanted) ? (TABLE[wanted] ?? '').split(' ') : [];
    const numbers: number[] = [];
    const lifts: number[] = [];
    for (let at = 0; at + 1 < fields.length; at += 2) {
      const number = stemNumbers.find(fields[at] ?? '');
      if (number < 0) continue;
      numbers.push(number);
      lifts.push(Number(fields[at + 1]));
    }
    row = { numbers, lifts };
    // the table bounds it: words it lacks are not kept
    if (fields.length > 0) known.set(wanted, row);
  }
  return row;
}

/** Looks up what the words of a corpus say of a question. */
export function findTranslations(question: Question, corpus: Corpus): Translations {
  const found = new Uint16Array(signsOf(corpus).stemNumbers.size());
  const lifts: Float32Array[] = [];
  const size = question.terms.length + 2;
  for (const [place, wanted] of wantedWords(question).entries()) {
    const { numbers, lifts: known } = numberedRow(wanted, corpus);
    for (let at = 0; at < numbers.length; at += 1) {
      const number = numbers[at] ?? 0;
      if (found[number] === 0) {
        lifts.push(new Float32Array(size));
        found[number] = lifts.length;
      }
      const row = lifts[(found[number] ?? 0) - 1];
      if (row) row[place] = known[at] ?? 0;
    }
  }
  return { rowOf: found, rows: lifts };
}
