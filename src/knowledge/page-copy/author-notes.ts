import { isRole } from './bylines';
import { isOpen, textAt, type Page } from './page';
import { wordCount } from './prose';
import { isQuoting } from '../../core/language/words/quote-marks';

const LONGEST = 60;
const TELLS =
  /\b(?:correspondent|reporter|editor|writer|writes|columnist|journalist|contributor|covers|reports|professor|author|fellow|based in|covering|works|known as|born in)\b/iu;

/**
 * Marks notes about the author at the end of the text: "Jane Doe is a columnist for the Courier". Only
 * those that begin with a name the byline gave are known for what they are.
 */
export function markAuthorNotes(page: Page, bodyStart: number, authors: readonly string[]): void {
  for (let at = page.lines.length - 1; at > bodyStart; at -= 1) {
    if (!isOpen(page, at)) continue;
    const text = textAt(page, at);
    const plain = text.toLowerCase();
    const named = authors.some((name) => plain.startsWith(name.toLowerCase()));
    const byFirstName = authors.some((name) =>
      plain.startsWith(`${name.toLowerCase().split(' ')[0] ?? ''} `),
    );
    const isName = authors.some((name) => name.toLowerCase() === plain);
    const isNote =
      isName ||
      (named && wordCount(text) <= LONGEST && (TELLS.test(text) || isRole(text))) ||
      (byFirstName &&
        /^\S+ (?:covers|is an? [\p{L} -]*(?:reporter|correspondent|editor|writer|columnist|journalist))\b/iu.test(
          text,
        ));
    if (isNote && !isQuoting(text)) page.marks[at] = 'byline';
    else if (!page.doubts.has(at)) return;
  }
}
