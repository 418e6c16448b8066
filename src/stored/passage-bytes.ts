import type { AnalysedArticle } from '../core/corpus/analysed-article';
import type { Article } from '../core/article/article';
import { fieldText, type Passage, type PassageField } from '../core/article/passage';
import { articleSpansOf, type PassageSigns } from '../core/reading/article-spans';
import { createByteReader, createByteWriter } from './bytes';
import { packFacts } from './packed-facts';
import { readTokens, writeTokens } from './token-bytes';

/** One analysed passage, as it is kept. */
export interface StoredPassage {
  readonly passage: Passage;
  /** The number of its paragraph in the article. */
  readonly paragraph: number;
  readonly implied: readonly string[];
  readonly signs: PassageSigns;
  /** Its facts, as `packFacts` wrote them; empty where it has none. */
  readonly facts: string;
}

/** The fields of an article in the order of their numbers, which never changes. */
export const FIELDS: readonly PassageField[] = ['body', 'headline', 'alternativeHeadline'];

/** Writes one passage of an analysed article, without the article's text. */
export function writePassage(analysed: AnalysedArticle, place: number): Buffer {
  const passage = analysed.passages[place];
  if (!passage) throw new Error(`there is no passage ${place} in ${analysed.article.id}`);
  const writer = createByteWriter();
  writer.number(FIELDS.indexOf(passage.field));
  for (const number of [passage.position, passage.paragraph, passage.sentence])
    writer.number(number);
  writer.number(passage.start);
  writer.number(passage.end - passage.start);
  writer.number(analysed.paragraphs[place] ?? 0);
  writeTokens(writer, passage.tokens);
  const implied = analysed.implied[place] ?? [];
  writer.number(implied.length);
  for (const stem of implied) writer.string(stem);
  const { firstSpan, spanStarts, spanEnds, spanSorts, cues } = articleSpansOf(analysed);
  writer.number(cues[place] ?? 0);
  const [from, to] = [firstSpan[place] ?? 0, firstSpan[place + 1] ?? 0];
  writer.number(to - from);
  for (let span = from; span < to; span += 1) {
    writer.number(spanStarts[span] ?? 0);
    writer.number(spanEnds[span] ?? 0);
    writer.number(spanSorts[span] ?? 0);
  }
  writer.string(packFacts(analysed, place));
  return writer.finish();
}

/** Reads a passage of `article`; throws a `DamagedBytes` where the bytes are none. */
export function readPassage(bytes: Uint8Array, article: Article): StoredPassage {
  const reader = createByteReader(bytes);
  const field = FIELDS[reader.number()] ?? 'body';
  const [position, paragraph, sentence] = [reader.number(), reader.number(), reader.number()];
  const start = reader.number();
  const end = start + reader.number();
  const inArticle = reader.number();
  const text = fieldText(article, field).slice(start, end);
  const tokens = readTokens(reader, text);
  const implied = Array.from({ length: reader.number() }, () => reader.string());
  const cues = reader.number();
  const spans = Array.from({ length: 3 * reader.number() }, () => reader.number());
  return {
    passage: { article, field, position, paragraph, sentence, start, end, text, tokens },
    paragraph: inArticle,
    implied,
    signs: { cues, spans },
    facts: reader.string(),
  };
}
