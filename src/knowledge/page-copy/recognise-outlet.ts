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
function titleClues(page: Page, text: string): readonly OutletClue[] {
  const [, ...others] = titleParts(text);
  return others
    .filter(
      (part) =>
        /^\p{Lu}/u.test(part) && part.length <= 40 && !/\d{4}/u.test(part) && !isSectionMenu(part),
    )
    .flatMap((part) => {
      // a title's part that is also a line of its own, such as a logo, is worth more
      const weight = page.lines.some((line) => line.text === part) ? 2 : 1;
      return [{ name: outletNamed(part)?.name ?? part, weight }, ...cluesOfName(part)];
    });
}

function cluesOfMarked(page: Page, text: string, mark: Furniture): readonly OutletClue[] {
  if (text.length > LONGEST) return [];
  if (mark === 'caption' || mark === 'image-credit') return cluesOfPicture(text);
  return [
    ...(TELLING.has(mark) ? cluesOfLine(text) : []),
    ...(mark === 'byline' ? cluesOfByline(text) : []),
    ...(mark === 'agency-credit' ? cluesOfSignature(text) : []),
    ...titleClues(page, text),
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
      return mark === null ? [] : cluesOfMarked(page, text, mark);
    }),
    ...titleClues(page, hints.title),
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
