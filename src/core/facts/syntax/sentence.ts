import type { Passage } from '../../article/passage';
import type { Span, Token } from '../../language/token';
import type { Name } from '../names/name';
import type { Phrase } from './phrase';
import { readPhrases } from './phrases';
import type { QuotedPiece, QuotedStretch } from './quoted-stretches';

/** One passage while its facts are read: tokens with what is known of them. */
export interface Sentence {
  readonly passage: Passage;
  readonly tokens: readonly Token[];
  readonly inDate: ReadonlySet<number>;
  /** Indices of the tokens of quotations, marks included. */
  readonly quoted: ReadonlySet<number>;
  readonly nameAt: ReadonlyMap<number, { readonly name: Name; readonly next: number }>;
  readonly phrases: readonly Phrase[];
  /** Phrases by the index of their first token. */
  readonly phraseFrom: ReadonlyMap<number, Phrase>;
  /** Phrases by the index one past their last token. */
  readonly phraseTo: ReadonlyMap<number, Phrase>;
}

/** Tokens that spans cover; spans are in order and do not overlap, so one pass is enough. */
function coveredTokens(tokens: readonly Token[], spans: readonly Span[]): ReadonlySet<number> {
  const covered = new Set<number>();
  if (spans.length === 0) return covered;
  let current = 0;
  for (const [at, { start, end }] of tokens.entries()) {
    while (current < spans.length && (spans[current]?.end ?? 0) <= start) current += 1;
    const span = spans[current];
    if (span === undefined) break;
    if (span.start < end) covered.add(at);
  }
  return covered;
}

type Mention = Span & { readonly name: Name };

/** The names that begin at tokens, with the index one past their last token. */
function namesAt(tokens: readonly Token[], mentions: readonly Mention[]): Sentence['nameAt'] {
  const nameAt = new Map<number, { name: Name; next: number }>();
  if (mentions.length === 0) return nameAt;
  const byStart = new Map(mentions.map((mention) => [mention.start, mention]));
  for (const [at, { start }] of tokens.entries()) {
    const mention = byStart.get(start);
    if (mention === undefined) continue;
    let next = at + 1;
    while ((tokens[next]?.end ?? Infinity) <= mention.end) next += 1;
    // a name inside a longer word ("UN-led") is no token of its own
    if (tokens[next - 1]?.end === mention.end) nameAt.set(at, { name: mention.name, next });
  }
  return nameAt;
}

/** Tokens; nobody writes longer sentences, and reading what a machine wrote could take for ever. */
const LONGEST_READ = 800;

/** Whether a sentence is short enough to be looked into. */
export function isReadable({ tokens }: Sentence): boolean {
  return tokens.length <= LONGEST_READ;
}

/** Prepares one passage; `mentions` are the names in it, `pieces` its quotations. */
function readSentence(
  passage: Passage,
  dates: readonly Span[],
  mentions: readonly Mention[],
  pieces: readonly QuotedPiece[],
): Sentence {
  const { tokens } = passage;
  const inDate = coveredTokens(tokens, dates);
  const quoted = coveredTokens(
    tokens,
    pieces.map(({ outerStart, outerEnd }) => ({ start: outerStart, end: outerEnd })),
  );
  const nameAt = namesAt(tokens, mentions);
  const context = { tokens, nameAt, inDate, isQuoted: (at: number) => quoted.has(at) };
  const phrases = tokens.length <= LONGEST_READ ? readPhrases(context) : [];
  return {
    passage,
    tokens,
    inDate,
    quoted,
    nameAt,
    phrases,
    phraseFrom: new Map(phrases.map((phrase) => [phrase.first, phrase])),
    phraseTo: new Map(phrases.map((phrase) => [phrase.next, phrase])),
  };
}

/** What is known of an article before its sentences are read. */
export interface ReadBefore {
  readonly names: readonly Name[];
  readonly datesOf: (passage: Passage) => readonly Span[];
  readonly stretches: readonly QuotedStretch[];
}

/** Prepares every passage of an article, in order. */
export function readSentences(
  passages: readonly Passage[],
  { names, datesOf, stretches }: ReadBefore,
): readonly Sentence[] {
  const mentions = passages.map((): Mention[] => []);
  for (const name of names) {
    for (const { passage, start, end } of name.mentions)
      mentions[passage]?.push({ start, end, name });
  }
  const pieces = passages.map((): QuotedPiece[] => []);
  for (const stretch of stretches) {
    for (const piece of stretch.pieces) pieces[piece.passage]?.push(piece);
  }
  return passages.map((passage, at) =>
    readSentence(passage, datesOf(passage), mentions[at] ?? [], pieces[at] ?? []),
  );
}
