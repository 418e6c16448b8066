import type { Furniture } from './furniture';
import { isSectionMenu } from './navigation';
import { countVotes } from './outlet-votes';
import {
  cluesOfByline,
  cluesOfLine,
  cluesOfName,
  cluesOfPicture,
  cluesOfSignature,
  type OutletClue,
} from './outlet-wording';
import { looksLikeOutlet, outletNamed } from './outlets';
import type { Page } from './page';
import { titleParts } from './title-parts';

/** The outlet as far as the page tells it. */
export interface OutletReading {
  readonly publisher: string | null;
  readonly aliases: readonly string[];
  /** Whether the name rests on one weak clue. */
  readonly isDoubtful: boolean;
}

/** What the article itself says, beside the page's furniture. */
export interface OutletHints {
  /** The line the headline stands on. */
  readonly title: string;
  /** The headline itself; empty where none was found. */
  readonly headline: string;
  /** Outlets named beside the author. */
  readonly bylineOutlets: readonly string[];
  /** People, who are no outlets. */
  readonly authors: readonly string[];
  /** The first lines of the text: one of them may begin with a dateline. */
  readonly opening: readonly string[];
}

/** Below this nothing is said. */
const LEAST = 1;
/** The same for a name that does not even look like an outlet's. */
const LEAST_UNKNOWN = 1.5;
/** Below this the name is taken but named as a doubt. */
const SURE = 2;
const LONGEST = 400;
/** What a title has behind the headline that stands alone elsewhere is the outlet, or its section. */
const BEHIND_HEADLINE = 1.5;

const TELLING: ReadonlySet<Furniture> = new Set<Furniture>([
  'navigation',
  'newsletter',
  'subscription',
  'copyright',
  'cookies',
  'call-out',
  'sharing',
  'topics',
  'player',
  'below-the-text',
  'related',
  'byline',
]);

/** The parts of a page's title that may name the outlet: "Storm hits | World | The Courier". */
function titleClues(page: Page, text: string, headline: string): readonly OutletClue[] {
  const [first, ...others] = titleParts(text, headline);
  const isBehindHeadline = first === headline && page.lines.some((line) => line.text === headline);
  return others
    .filter(
      (part) =>
        /^\p{Lu}/u.test(part) && part.length <= 40 && !/\d{4}/u.test(part) && !isSectionMenu(part),
    )
    .flatMap((part) => {
      // a title's part that is also a line of its own, such as a logo, is worth more
      const isLine = page.lines.some((line) => line.text === part);
      const weight = isLine ? 2 : isBehindHeadline ? BEHIND_HEADLINE : 1;
      return [{ name: outletNamed(part)?.name ?? part, weight }, ...cluesOfName(part)];
    });
}

function cluesOfMarked(
  page: Page,
  text: string,
  mark: Furniture,
  headline: string,
): readonly OutletClue[] {
  if (text.length > LONGEST) return [];
  if (mark === 'caption' || mark === 'image-credit') return cluesOfPicture(text);
  return [
    ...(TELLING.has(mark) ? cluesOfLine(text) : []),
    ...(mark === 'byline' ? cluesOfByline(text) : []),
    ...(mark === 'agency-credit' ? cluesOfSignature(text) : []),
    ...titleClues(page, text, headline),
  ];
}

/**
 * Tells the outlet from the page's furniture: navigation, copyright line, newsletter box, title,
 * bylines, photographers' employers. The article's own words do not count, but for its dateline.
 */
export function recogniseOutlet(page: Page, hints: OutletHints): OutletReading {
  const clues = [
    ...page.lines.flatMap(({ text }, index) => {
      const mark = page.marks[index] ?? null;
      return mark === null ? [] : cluesOfMarked(page, text, mark, hints.headline);
    }),
    ...titleClues(page, hints.title, hints.headline),
    ...hints.bylineOutlets.flatMap(cluesOfName),
    ...hints.opening.flatMap(cluesOfSignature),
  ];
  const writers = new Set(hints.authors.map((name) => name.toLowerCase()));
  const [best, next] = countVotes(clues).filter(({ name }) => !writers.has(name.toLowerCase()));
  const least = best !== undefined && looksLikeOutlet(best.name) ? LEAST : LEAST_UNKNOWN;
  if (best === undefined || best.weight < least || next?.weight === best.weight) {
    return { publisher: null, aliases: [], isDoubtful: false };
  }
  const known = outletNamed(best.name);
  return {
    publisher: known?.name ?? best.name,
    aliases: known?.aliases ?? (best.acronym === null ? [] : [best.acronym]),
    isDoubtful: best.weight < SURE || !looksLikeOutlet(best.name),
  };
}
