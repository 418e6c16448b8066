import { readFileSync } from 'node:fs';
import { readArticles } from '../../src/knowledge/read-articles';
import type { Article } from '../../src/core/article/article';

/** Questions put one after the other to one coverage, each leaning on those before it. */
export interface Inquiry {
  /** Names the file, and in it the question or dialogue; unique. */
  readonly id: string;
  readonly questions: readonly string[];
}

/** A coverage with everything that it is asked. */
export interface Asking {
  readonly articles: readonly Article[];
  readonly inquiries: readonly Inquiry[];
}

/** One line of a question file: a question, or a dialogue with its turns. */
interface Row {
  readonly id: string;
  readonly question?: string;
  readonly turns?: readonly { readonly question: string; readonly standalone?: string }[];
}

const FIXTURES = 'tests/fixtures';
const REQUESTS = `${FIXTURES}/golden/requests.txt`;
const COVERAGES = [
  ['knowledge', ['questions/shipped', 'questions/shipped-dialogues']],
  [`${FIXTURES}/coverage`, ['questions/invented']],
  [`${FIXTURES}/news/knowledge`, ['news/questions', 'news/dialogues']],
] as const;

const linesOf = (file: string): readonly string[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');

/** A question as it is; a dialogue as a conversation, and its turns worded to be asked alone. */
function inquiriesOf(row: Row, file: string): readonly Inquiry[] {
  const id = `${file}/${row.id}`;
  const { question, turns } = row;
  if (!turns) return [{ id, questions: [question ?? ''] }];
  const alone = turns.flatMap(({ question: typed, standalone }, place) =>
    standalone === undefined || standalone === typed
      ? []
      : [{ id: `${id}.${place + 1}-alone`, questions: [standalone] }],
  );
  return [{ id, questions: turns.map(({ question: typed }) => typed) }, ...alone];
}

/** What may be asked of any coverage: its sources, dates, comparisons, and things it cannot know. */
function requestsOf(folder: string, articles: readonly Article[]): readonly Inquiry[] {
  const outlets = articles.map(({ publisher }) => publisher);
  return linesOf(REQUESTS).map((line, place) => ({
    id: `requests/${folder.replace(`${FIXTURES}/`, '').split('/')[0] ?? folder}/${place + 1}`,
    questions: [line.replace('{first}', outlets[0] ?? '').replace('{last}', outlets.at(-1) ?? '')],
  }));
}

/** Reads every coverage with its questions, always in the same order. */
export function readAskings(): readonly Asking[] {
  return COVERAGES.map(([folder, files]) => {
    const { articles } = readArticles(folder);
    const asked = files.flatMap((file) =>
      linesOf(`${FIXTURES}/${file}.jsonl`).flatMap((line) =>
        inquiriesOf(JSON.parse(line) as Row, file),
      ),
    );
    return { articles, inquiries: [...asked, ...requestsOf(folder, articles)] };
  });
}
