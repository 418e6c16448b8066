import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../core/article/article';
import type { AnalysedArticle } from '../core/corpus/analysed-article';
import { readArticle, STORED_FORMAT } from '../stored/article-bytes';

/** Analysed articles on disk, so that a start need not read them again. Never throws. */
export interface AnalysisCache {
  /** The article as this program analysed it before; null where it did not, or where what was kept is damaged. */
  read(article: Article, digest: string): AnalysedArticle | null;
  /** Keeps an article as `writeArticle` wrote it. */
  write(bytes: Buffer, digest: string): void;
}

/** Where a cache is, and whom it tells of what is wrong. */
export interface CacheOptions {
  readonly folder: string;
  /** Of the program: what another one kept is not read. */
  readonly version: string;
  /** Told of a damaged file, and once of a folder that cannot be written. */
  onFault(fault: string): void;
}

/** Bytes of the checksum before what is kept. */
const CHECKSUM = 32;

const sumOf = (digest: string, bytes: Uint8Array): Buffer =>
  createHash('sha256').update(digest).update(bytes).digest();

/** The version of this program: a fingerprint of its sources; null where they run uncompiled, and may change any time. */
export function programVersion(folder = join(__dirname, '..', '..')): string | null {
  try {
    return readFileSync(join(folder, '.sources'), 'utf8').trim().slice(0, 16) || null;
  } catch {
    return null;
  }
}

/** Opens a cache, which is a folder of files named by the digests of articles; it is made when first written to. */
export function openAnalysisCache({ folder, version, onFault }: CacheOptions): AnalysisCache {
  const place = join(folder, `${STORED_FORMAT}-${version}`);
  let isWritable = true;
  const why = (error: unknown): string => (error instanceof Error ? error.message : String(error));
  const fileOf = (digest: string): string => join(place, digest);
  return {
    read: (article, digest) => {
      let kept: Buffer;
      try {
        kept = readFileSync(fileOf(digest));
      } catch {
        // nothing is kept of it
        return null;
      }
      try {
        const bytes = kept.subarray(CHECKSUM);
        if (!sumOf(digest, bytes).equals(kept.subarray(0, CHECKSUM))) {
          throw new Error('its checksum differs');
        }
        return readArticle(bytes, article);
      } catch (error) {
        onFault(`${fileOf(digest)} is damaged (${why(error)}): ${article.id} is read anew`);
        return null;
      }
    },
    write: (bytes, digest) => {
      if (!isWritable) return;
      const file = fileOf(digest);
      const half = `${file}.${process.pid}.tmp`;
      try {
        mkdirSync(place, { recursive: true });
        try {
          writeFileSync(half, Buffer.concat([sumOf(digest, bytes), bytes]));
          // whoever reads sees all of it or nothing
          renameSync(half, file);
        } finally {
          rmSync(half, { force: true });
        }
      } catch (error) {
        isWritable = false;
        onFault(
          `${folder} cannot be written (${why(error)}): articles are read anew at each start`,
        );
      }
    },
  };
}
