import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Article } from '../core/article/article';
import { decodeText } from '../knowledge/decode-text';
import { parseArticle } from '../knowledge/front-matter';
import { checkProof, readProof } from '../knowledge/proof';
import { systemFault } from '../knowledge/system-fault';
import { proofWords } from '../replies/proof-wording';
import { visibleText } from '../replies/visible-text';
import { UsageError } from './usage-error';

/** What came of checking a proof line. */
export interface Proved {
  /** Words for whoever checks, with the excerpt where it stands; without the last line end. */
  readonly shown: string;
  /** Whether the excerpt stands at its place to the letter. */
  readonly isProved: boolean;
}

/** The article of a file, whatever the file is called. */
function articleIn(file: string, id: string): Article {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    throw new UsageError(`${file}: ${systemFault(error)}`);
  }
  const decoded = decodeText(bytes);
  if (!('text' in decoded)) throw new UsageError(`${file}: ${decoded.message}`);
  const { article, problems } = parseArticle(decoded.text, id, basename(file));
  const fault = problems.find(({ severity }) => severity === 'error');
  if (article === null) {
    throw new UsageError(`${file}:${fault?.line ?? 1}: ${fault?.message ?? 'no article'}`);
  }
  return article;
}

/**
 * Checks a proof line against a file, or against the article of its id among those given.
 * @throws UsageError where the line is no proof, or there is no article to check it against.
 */
export function prove(
  line: string,
  file: string | null,
  articles: () => readonly Article[],
): Proved {
  const proof = readProof(line);
  if (proof === null) {
    throw new UsageError(
      '--proof: that is no proof line; copy all of it, from "verbatim-proof-1" to the second digest',
    );
  }
  const article =
    file === null
      ? articles().find(({ id }) => id === proof.article)
      : articleIn(file, proof.article);
  if (article === undefined) {
    throw new UsageError(
      `--proof: there is no article ${proof.article} in the knowledge folder; name a copy of its file`,
    );
  }
  const finding = checkProof(proof, article);
  const isProved = finding.kind === 'stands' || finding.kind === 'changed';
  return { shown: visibleText(proofWords(proof, finding)), isProved };
}
