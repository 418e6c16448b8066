import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Three small articles of two outlets. */
export const ARTICLES: Readonly<Record<string, string>> = {
  'post-bridge': `---
headline: Bridge reopens after storm
publisher: The Harbour Post
datePublished: 2021-03-04
aliases: [HP]
url: https://harbour.example/bridge
---

The Kessel bridge reopened on Monday after a storm closed it for three weeks. It carries 4,000 cars a day.

"The pillars held, and that is what matters," said Ada Quill, the chief engineer of the harbour board.

She said that the repairs had cost 2.5 million crowns. Traders in the old town had asked for help in February.

The harbour board was founded on 12 May 1961.
`,
  'gazette-bridge': `---
headline: Kessel bridge opens again
publisher: Inland Gazette
datePublished: 2021-03-05
---

The bridge at Kessel was opened to traffic on Monday.

"We lost half our customers," said Tom Reyes, who runs a bakery at the eastern end of the bridge.

Ada Quill of the harbour board told the Gazette that the repairs had cost 3 million crowns.
`,
  'gazette-opinion': `---
headline: Build a tunnel instead
publisher: Inland Gazette
genre: opinion
---

The Kessel bridge is a monument to thrift. A tunnel would have cost twice as much and lasted for ever.
`,
};

/** A folder of small articles for a bot to answer from. */
export interface CoverageFolder {
  readonly path: string;
  /** Writes an article. */
  put(id: string, text: string): void;
  /** Takes every article away. */
  clear(): void;
  remove(): void;
}

/** Writes the articles into a new folder. */
export function writeCoverage(articles = ARTICLES): CoverageFolder {
  const path = mkdtempSync(join(tmpdir(), 'verbatim-bot-'));
  const put = (id: string, text: string): void => {
    writeFileSync(join(path, `${id}.md`), text);
  };
  for (const [id, text] of Object.entries(articles)) put(id, text);
  return {
    path,
    put,
    clear: () => {
      // the bot keeps its database beside them
      for (const name of readdirSync(path)) if (name.endsWith('.md')) rmSync(join(path, name));
    },
    remove: () => {
      rmSync(path, { recursive: true, force: true });
    },
  };
}
