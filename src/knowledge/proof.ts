import { createHash } from 'node:crypto';
import type { Article } from '../core/article/article';
import { writtenField } from '../core/outcome/excerpt';
import { EXCERPT_FIELDS, type Excerpt, type ExcerptField } from '../core/outcome/outcome';

/** The first word of a proof line; another form of it needs another number. */
const OPENING = 'verbatim-proof-1';

/** What a proof line says: that words stood at a place of an article, and how both can be known again. */
export interface Proof {
  /** The article's id. */
  readonly article: string;
  readonly field: ExcerptField;
  /** UTF-16 code units of the field's text, half-open. */
  readonly start: number;
  readonly end: number;
  /** SHA-256, hexadecimal, of the field's whole text and of the excerpt, both in UTF-8. */
  readonly articleDigest: string;
  readonly excerptDigest: string;
}

const LINE = new RegExp(
  `^${OPENING} (\\S+) (${EXCERPT_FIELDS.join('|')}) (\\d{1,9})-(\\d{1,9}) sha256:([0-9a-f]{64}) sha256:([0-9a-f]{64})$`,
  'u',
);

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A line from which anybody with a copy of the article can tell that the excerpt stood there to the letter. */
export function proofLine(article: Article, { field, start, end, text }: Excerpt): string {
  const digests = [writtenField(article, field), text].map((words) => `sha256:${digestOf(words)}`);
  return [OPENING, article.id, field, `${start}-${end}`, ...digests].join(' ');
}

/** Reads a proof line; null where it is none, or one that was cut or changed in form. */
export function readProof(line: string): Proof | null {
  const [, article, field, from, to, articleDigest, excerptDigest] =
    LINE.exec(line.trim().replaceAll(/\s+/gu, ' ')) ?? [];
  if (!article || !field || !from || !to || !articleDigest || !excerptDigest) return null;
  const [start, end] = [Number(from), Number(to)];
  return start < end
    ? { article, field: field as ExcerptField, start, end, articleDigest, excerptDigest }
    : null;
}

/**
 * What a copy of an article shows of a proof: `stands`, both digests are right; `changed`, the excerpt
 * stands at its place but something else of the text is different; `moved`, it stands elsewhere;
 * `gone`, it stands nowhere.
 */
export interface ProofFinding {
  readonly kind: 'stands' | 'changed' | 'moved' | 'gone';
  /** The words, where they stand. */
  readonly text: string | null;
  /** Where they stand now, in UTF-16 code units. */
  readonly start: number | null;
}

/** UTF-16 code units; no excerpt that is shown comes near it. */
const LONGEST_SOUGHT = 4000;

/** A text as it is, and as it is with the line ends of other systems: copying a file may change them. */
const byLineEnds = (text: string): readonly string[] => {
  const plain = text.replaceAll('\r\n', '\n');
  return [text, plain, plain.replaceAll('\n', '\r\n')];
};

/**
 * Checks a proof against a copy of the article, whatever its line ends. Where it moved, time grows with the
 * product of both lengths: an excerpt of more than 4,000 code units is looked for at its place alone.
 */
export function checkProof(proof: Proof, article: Article): ProofFinding {
  const text = writtenField(article, proof.field);
  const { start, end, articleDigest, excerptDigest } = proof;
  const copies = byLineEnds(text);
  const same = copies.find((copy) => digestOf(copy) === articleDigest);
  for (const copy of same === undefined ? copies : [same]) {
    const words = copy.slice(start, end);
    if (end <= copy.length && digestOf(words) === excerptDigest) {
      return { kind: same === undefined ? 'changed' : 'stands', text: words, start };
    }
  }
  const length = end - start;
  for (let at = 0; length <= LONGEST_SOUGHT && at + length <= text.length; at += 1) {
    const other = text.slice(at, at + length);
    if (digestOf(other) === excerptDigest) return { kind: 'moved', text: other, start: at };
  }
  return { kind: 'gone', text: null, start: null };
}
