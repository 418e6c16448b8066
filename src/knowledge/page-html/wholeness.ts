import { REASONS } from '../page-copy/furniture';
import type { ReadLine } from '../page-copy/page-reading';
import { wordCount } from '../page-copy/prose';
import type { PageMetadata } from './page-metadata';

const WALL =
  /\b(?:to (?:continue|keep) reading|continue reading (?:with|by)|already (?:a |an )?(?:subscriber|member|subscribed)|subscribe (?:now )?to (?:read|continue|unlock|access)|(?:only )?(?:for|to) (?:subscribers|members)(?: only)?|subscriber[- ]only|unlock (?:this|the) (?:article|story)|read the (?:full|rest of the) (?:article|story)|log in to (?:read|continue)|register to (?:read|continue))\b/iu;
/** Fewer words in front of a wall are no article. */
const LEAST_WORDS = 60;
/** A page's own count of words takes in captions and boxes. */
const LEAST_SHARE = 0.6;

const isWall = ({ text, reason }: ReadLine): boolean =>
  (reason === REASONS.subscription || reason === REASONS['below-the-text']) && WALL.test(text);

/** What speaks against the text being whole, for people. */
export function wholenessNotes(
  { isFree, words }: PageMetadata,
  dropped: readonly ReadLine[],
  paragraphs: readonly string[],
): readonly string[] {
  const found = paragraphs.reduce((count, paragraph) => count + wordCount(paragraph), 0);
  const wall = dropped.find(isWall);
  return [
    ...(isFree === false
      ? [
          'the page says that only subscribers read all of it: the text may not be whole, compare it',
        ]
      : wall === undefined
        ? []
        : [
            `a notice to subscribe stands on the page ("${wall.text.slice(0, 60)}"): the text may not be whole, compare it`,
          ]),
    ...(words !== null && found < LEAST_SHARE * words
      ? [`the page counts ${words} words, and ${found} were found: the text is not whole`]
      : []),
    ...(/(?:…|\.{3})$/u.test(paragraphs.at(-1) ?? '')
      ? ['the last paragraph breaks off: the text may not be whole, compare it']
      : []),
  ];
}

/** Whether a page shows only a few words in front of a notice to subscribe. */
export function isTeaser(
  { isFree }: PageMetadata,
  dropped: readonly ReadLine[],
  words: number,
): boolean {
  return words < LEAST_WORDS && (isFree === false || dropped.some(isWall));
}
