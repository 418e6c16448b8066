import { wordSet } from './word-set';

/** Folded articles. */
export const ARTICLES = wordSet('a an the');
/** Folded words that point at a thing. */
export const DEMONSTRATIVES = wordSet('this that these those');
/** Folded words before a noun that say how much of it without a figure. */
export const QUANTIFIERS = wordSet(
  'some any no each every another both all such several many most few either neither one',
);
/** Folded words before a unit that leave open how many of it: "several weeks", "a couple of days". */
export const VAGUE_AMOUNTS = wordSet('several few many some couple');
/** Folded words by which a thing is said of no more or no less than all of it, or of one in a row. */
export const ABSOLUTES = wordSet('all every only first last both always most');
/** Folded words that count without a figure: "several questions", "dozens of houses". */
export const VAGUE_COUNTS = wordSet(`
  several many few numerous countless couple handful dozen dozens scores hundreds thousands millions billions trillions
`);
