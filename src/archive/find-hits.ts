import { buildPostings, unitsOf } from '../core/corpus/postings';
import { retrieve } from '../core/retrieval/retrieval';
import type { Search } from '../core/retrieval/retriever';
import type { ArchiveView } from './archive-view';
import { eachRow, oneOf, quoted } from './rows';
import { dayOf } from './article-rows';
import { NO_DAY, type Row } from './schemas';
import { searchWords } from './search-words';

const COLUMNS = [
  ...(['id', 'article', 'first', 'body', 'last', 'paragraphFirst', 'paragraphLast'] as const),
  'stems',
] as const;

/** A sentence that search found. */
export type Hit = Pick<Row<'sentences'>, (typeof COLUMNS)[number]>;

/** Sentences that are taken from the engine, whose scores are not quite ours. */
const MOST_TAKEN = 300;
/** Of these, so many by a question's own words are kept, and twice as many by all wordings. */
const MOST_KEPT = 40;

/** Finds the sentences that a question may be answered by, the best by retrieval's own measure. */
export async function findHits(
  { engine, tables, whole, heldNumbers }: ArchiveView,
  { question, outlet, period }: Search,
): Promise<readonly Hit[]> {
  const words = searchWords(question, whole.sentences);
  if (words === '') return [];
  const query = tables.sentences
    .query()
    .fullTextSearch(new engine.lance.MatchQuery(words, 'stems'))
    .select([...COLUMNS, '_score'])
    .limit(MOST_TAKEN);
  const filters = [
    ...(heldNumbers.length === 0 ? [] : [`NOT (${oneOf('article', heldNumbers)})`]),
    ...(outlet === null ? [] : [`outlet = ${quoted(outlet)}`]),
    ...(period === null ? [] : [`day > ${NO_DAY}`]),
    ...(period?.from ? [`day >= ${dayOf(period.from)}`] : []),
    ...(period?.to ? [`day <= ${dayOf(period.to)}`] : []),
  ].join(' AND ');
  const found = await (filters === '' ? query : query.where(filters)).toArrow();
  const hits: Hit[] = [];
  eachRow('sentences', COLUMNS, found, (row) => hits.push(row));
  return bestOf(hits, { question, whole });
}

/** The hits that retrieval would hand on, had it only them. */
function bestOf(
  found: readonly Hit[],
  { question, whole }: Pick<Search, 'question'> & Pick<ArchiveView, 'whole'>,
): readonly Hit[] {
  const hits = [...found].sort((a, b) => a.id - b.id);
  const stems = hits.map((hit) => hit.stems.split(' '));
  const paragraphs: string[][] = [];
  const paragraphOf = new Int32Array(hits.length);
  for (const [at, { paragraphFirst }] of hits.entries()) {
    if (hits[at - 1]?.paragraphFirst !== paragraphFirst) paragraphs.push([]);
    paragraphOf[at] = paragraphs.length - 1;
    paragraphs.at(-1)?.push(...(stems[at] ?? []));
  }
  const { candidates } = retrieve(
    question,
    {
      paragraphOf,
      sentences: buildPostings(unitsOf(stems), whole.sentences),
      paragraphs: buildPostings(unitsOf(paragraphs), whole.paragraphs),
      beyond: { articleHolds: () => false },
    },
    { from: 0, to: hits.length },
    MOST_KEPT,
  );
  return candidates.flatMap(({ passage }) => hits[passage] ?? []);
}
