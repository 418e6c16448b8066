import type { Token } from '../core/language/token';
import type { ByteReader, ByteWriter } from './bytes';
import { PART_NAMES } from '../core/language/parts-of-speech';
import { partNumber } from './parts-of-speech';

const KINDS: readonly Token['kind'][] = ['word', 'number', 'mark'];

const FLAG = {
  stop: 1,
  capital: 2,
  space: 4,
  /** Its folded form, stem and lemma are written out, since they are not what they mostly are. */
  folded: 8,
  stem: 16,
  lemma: 32,
} as const;
/** Part of speech, kind and flags share a number. */
const KIND_SHIFT = 5;
const FLAG_SHIFT = 7;

/** Writes the tokens of a text. */
export function writeTokens(writer: ByteWriter, tokens: readonly Token[]): void {
  writer.number(tokens.length);
  let before = 0;
  for (const token of tokens) {
    const { text, start, end, folded, stem, lemma } = token;
    const isFolded = folded !== text.toLowerCase();
    const flags =
      (token.isStop ? FLAG.stop : 0) |
      (token.isCapitalised ? FLAG.capital : 0) |
      (token.spaceBefore ? FLAG.space : 0) |
      (isFolded ? FLAG.folded : 0) |
      (stem === folded ? 0 : FLAG.stem) |
      (lemma === folded ? 0 : FLAG.lemma);
    const sorts = partNumber(token.pos) | (KINDS.indexOf(token.kind) << KIND_SHIFT);
    writer.number(sorts | (flags << FLAG_SHIFT));
    writer.number(start - before);
    writer.number(end - start);
    if (isFolded) writer.string(folded);
    if (stem !== folded) writer.string(stem);
    if (lemma !== folded) writer.string(lemma);
    before = end;
  }
}

/** Reads the tokens of `text`. */
export function readTokens(reader: ByteReader, text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  for (let left = reader.number(); left > 0; left -= 1) {
    const sorts = reader.number();
    const flags = sorts >>> FLAG_SHIFT;
    const start = at + reader.number();
    const end = start + reader.number();
    const own = text.slice(start, end);
    const folded = (flags & FLAG.folded) === 0 ? own.toLowerCase() : reader.string();
    tokens.push({
      text: own,
      start,
      end,
      folded,
      stem: (flags & FLAG.stem) === 0 ? folded : reader.string(),
      lemma: (flags & FLAG.lemma) === 0 ? folded : reader.string(),
      pos: PART_NAMES[sorts & 31] ?? 'X',
      kind: KINDS[(sorts >>> KIND_SHIFT) & 3] ?? 'word',
      isStop: (flags & FLAG.stop) !== 0,
      isCapitalised: (flags & FLAG.capital) !== 0,
      spaceBefore: (flags & FLAG.space) !== 0,
    });
    at = end;
  }
  return tokens;
}
