import type { Passage } from '../coverage/passage';

/**
 * Whether a passage is written with capitals throughout, as headlines often are ("Country Admits Use
 * of Camps"), so that a capital says nothing about names.
 */
export function isTitleCase({ tokens, field }: Passage): boolean {
  const words = tokens.filter(
    ({ kind, isStop, text }) => kind === 'word' && !isStop && text.length > 3,
  );
  if (words.length < 4) return false;
  const capitals = words.filter(({ isCapitalised }) => isCapitalised).length;
  return capitals / words.length > (field === 'body' ? 0.85 : 0.7);
}
