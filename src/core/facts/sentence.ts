import type { Passage } from '../coverage/passage';
import type { Span, Token } from '../language/token';
import type { Name } from './name';
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

function coveredTokens(tokens: readonly Token[], spans: readonly Span[]): ReadonlySet<number> {
  const covered = new Set<number>();
  if (spans.length === 0) return covered;
  for (const [at, { start, end }] of tokens.entries()) {
    if (spans.some((span) => span.start < end && start < span.end)) covered.add(at);
  }
  return covered;
}

/** Prepares one passage; `mentions` are the names in it, `pieces` its quotations. */
function readSentence(
  passage: Passage,
  dates: readonly Span[],
  mentions: readonly (Span & { readonly name: Name })[],
  pieces: readonly QuotedPiece[],
): Sentence {
  const { tokens } = passage;
  const inDate = coveredTokens(tokens, dates);
  const quoted = coveredTokens(
    tokens,
    pieces.map(({ outerStart, outerEnd }) => ({ start: outerStart, end: outerEnd })),
  );
  const byStart = new Map(mentions.map((mention) => [mention.start, mention]));
  const nameAt = new Map<number, { name: Name; next: number }>();
  for (const [at, { start }] of tokens.entries()) {
    const mention = byStart.get(start);
    if (mention === undefined) continue;
    let next = at + 1;
    while ((tokens[next]?.end ?? Infinity) <= mention.end) next += 1;
    // a name inside a longer word ("UN-led") is no token of its own
    if (tokens[next - 1]?.end === mention.end) nameAt.set(at, { name: mention.name, next });
  }
  const phrases = readPhrases({ tokens, nameAt, inDate, isQuoted: (at) => quoted.has(at) });
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
  const mentions = passages.map((): (Span & { readonly name: Name })[] => []);
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
