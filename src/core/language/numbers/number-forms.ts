import { CARDINALS, MAGNITUDES } from '../words/number-words';

/** Numbers from here on are written in words by hardly anybody. */
const FIRST_IN_DIGITS = 100;
/** As many digits behind the point as people write before "million". */
const FINEST = 100;

const WORD_OF: ReadonlyMap<number, string> = new Map(
  [...CARDINALS].filter(([word]) => word !== 'fourty').map(([word, value]) => [value, word]),
);

/** "forty-one" as its words; none where a number has none or many. */
function inWords(value: number): readonly string[] {
  if (!Number.isInteger(value) || value < 0 || value >= FIRST_IN_DIGITS) return [];
  const whole = WORD_OF.get(value);
  if (whole !== undefined) return [whole];
  const [tens, ones] = [WORD_OF.get(value - (value % 10)), WORD_OF.get(value % 10)];
  return tens === undefined || ones === undefined ? [] : [tens, ones];
}

/**
 * The ways in which a number may be written, each as its folded words: "1500000", "1500 k", "1.5 million",
 * "1.5 m", "fifteen". In no other order than that of the tables.
 */
export function numberForms(value: number): readonly (readonly string[])[] {
  const forms: (readonly string[])[] = [[String(value)]];
  const words = inWords(value);
  if (words.length > 0) forms.push(words);
  for (const [word, scale] of MAGNITUDES) {
    const count = Math.round((value / scale) * FINEST) / FINEST;
    if (scale < 1000 || count < 1 || count * scale !== value) continue;
    forms.push([String(count), word]);
  }
  return forms;
}
