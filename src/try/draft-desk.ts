import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { previewImported, publishArticle, type Addition } from '../administration/add-article';
import type { Place } from '../administration/place';
import { paragraphsOf } from '../core/article/article';
import type { Position } from '../core/decision/positions';
import { serialiseArticle } from '../knowledge/serialise-article';
import { abstentionWords, conversationWords } from '../replies/wording';
import { openCoverage, type CoverageHost } from '../serving/coverage-host';
import { importApart } from '../serving/import-apart';
import type { DraftAnswer, DraftView, GivenDraft } from './draft';

/** Articles that can be asked before they are published. */
export interface DraftDesk {
  /** Reads what is given in place of the draft before. Rejects with words for the reader. */
  read(given: GivenDraft): Promise<DraftView>;
  ask(question: string): Promise<DraftAnswer>;
  /** Writes the draft's articles to the folder. Gives what went wrong, or nothing. */
  publish(who: string): Promise<readonly string[]>;
  discard(): Promise<void>;
}

/** What drafts are read and published with. */
export interface DraftDeskOptions {
  readonly position: Position;
  /** Where they are published. */
  place(): Place;
}

interface Draft {
  readonly additions: readonly Addition[];
  readonly folder: string;
  readonly host: CoverageHost;
}

const NO_DRAFT = 'There is no draft: choose a file or paste a text first.';

/** A desk without a draft. A draft lies in a folder of its own, outside of the coverage. */
export function createDraftDesk({ position, place }: DraftDeskOptions): DraftDesk {
  let draft: Draft | null = null;

  const discard = async (): Promise<void> => {
    const old = draft;
    draft = null;
    if (old === null) return;
    await old.host.close();
    rmSync(old.folder, { recursive: true, force: true });
  };
  const serve = async (additions: readonly Addition[]): Promise<Draft> => {
    const folder = mkdtempSync(join(tmpdir(), 'verbatim-draft-'));
    for (const { article } of additions) {
      // a draft can be asked before anybody is shown it
      const shown = {
        ...article,
        ...{ status: undefined, embargoedUntil: undefined, expires: undefined },
      };
      writeFileSync(join(folder, `${article.id}.md`), serialiseArticle(shown));
    }
    const host = await openCoverage({
      folder,
      position,
      tries: { first: 0, later: 0 },
    });
    return { additions, folder, host };
  };
  const current = (): Draft => {
    if (draft === null) throw new Error(NO_DRAFT);
    return draft;
  };

  return {
    read: async (given) => {
      await discard();
      const imported = await importApart(fileOf(given));
      const { additions, refused, faults, notes } = previewImported(imported, place().folder);
      if (additions.length > 0) draft = await serve(additions);
      return {
        articles: additions.map(({ article, imported: { dropped } }) => ({
          headline: article.headline,
          outlet: article.publisher,
          published: article.datePublished,
          paragraphs: paragraphsOf(article.body).length,
          dropped: dropped.length,
        })),
        faults: [...faults, ...refused.flatMap((one) => one.faults)],
        notes: [...notes, ...additions.flatMap(({ imported: one }) => one.notes)],
      };
    },
    ask: async (question) => {
      const { outcome } = await current().host.use(async (coverage) => coverage.ask(question));
      return {
        excerpts: outcome.excerpts.map(
          ({ article, outlet, headline, paragraph, start, end, text, speaker }) => ({
            ...{ article, outlet, headline, paragraph, start, end, text, speaker },
          }),
        ),
        words:
          outcome.outcome === 'conversation'
            ? conversationWords(outcome.intent)
            : abstentionWords(outcome),
      };
    },
    publish: async (who) => {
      const faults: string[] = [];
      for (const addition of current().additions) {
        const done = await publishArticle(place(), addition, { who, atMs: Date.now() });
        if ('fault' in done) faults.push(done.fault);
      }
      if (faults.length === 0) await discard();
      return faults;
    },
    discard,
  };
}

/** The file that a draft is read from; a pasted text is a copy of a page. */
function fileOf(given: GivenDraft): {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly options?: { readonly headline?: string; readonly publisher?: string };
} {
  if (given.kind === 'file') {
    return { bytes: Buffer.from(given.base64, 'base64'), fileName: given.filename };
  }
  const known = { headline: given.headline.trim(), publisher: given.publisher.trim() };
  return {
    bytes: Buffer.from(given.text),
    fileName: 'pasted.txt',
    options: Object.fromEntries(Object.entries(known).filter(([, value]) => value !== '')),
  };
}
