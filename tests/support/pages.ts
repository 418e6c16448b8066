import { importBytes } from '../../src/knowledge/import-bytes';
import type { ImportedArticle } from '../../src/knowledge/import-options';

/** What a saved page comes to. Throws where the file as a whole cannot be read. */
export function importedPage(html: string, name = 'page.html'): ImportedArticle {
  const { articles, faults } = importBytes(Buffer.from(html, 'utf8'), name);
  const [first] = articles;
  if (first === undefined) throw new Error(faults.join('; '));
  return first;
}

/** Paragraphs long enough to be an article, about nothing that a test asks for. */
export const FILLER: readonly string[] = [
  'The parish of Nether Thrupp has kept its own ferry since 1811, and the ferryman lives rent-free in the toll house by the slip.',
  'Some ninety people cross on a working day, most of them pupils of the school on the eastern bank, the parish clerk said.',
  'A ticket costs forty pence, which the council means to leave as it is until the new pontoon has been paid for.',
];

/** A whole page around the given body; `head` goes into its head. */
export const pageOf = (head: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;

/** JSON-LD of a news article with the given fields. */
export const jsonLd = (fields: Readonly<Record<string, unknown>>): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', ...fields })}</script>`;

/** Texts as paragraphs of HTML. */
export const paragraphs = (texts: readonly string[]): string =>
  texts.map((text) => `<p>${text}</p>`).join('\n');
