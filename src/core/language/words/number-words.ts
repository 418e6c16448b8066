import { wordSet } from './word-set';

/** Pairs "word value" written as one line each table, so that a missing word is easily seen. */
function table(entries: string): ReadonlyMap<string, number> {
  const values = new Map<string, number>();
  for (const entry of entries.trim().split(/\s+/u)) {
    const [word = '', value = ''] = entry.split('=');
    values.set(word, Number(value));
  }
  return values;
}

/** Cardinals below one hundred, by folded word. */
export const CARDINALS = table(`
  zero=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12
  thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20
  thirty=30 forty=40 fourty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90
`);

/** Words and letters that multiply the number before them. */
export const MAGNITUDES = table(`
  dozen=12 hundred=100 thousand=1e3 lakh=1e5 million=1e6 crore=1e7 billion=1e9 trillion=1e12
  k=1e3 m=1e6 mn=1e6 mln=1e6 mio=1e6 bn=1e9 mil=1e6 bil=1e9 bln=1e9 tn=1e12 trn=1e12
`);

/** Plural magnitudes, which count without a number before them: "dozens of people". */
export const INDEFINITE = table(`
  tens=10 dozens=12 scores=20 hundreds=100 thousands=1e3 lakhs=1e5 millions=1e6 crores=1e7 billions=1e9 trillions=1e12
`);

/** Ordinals in words, by folded word. */
export const ORDINALS = table(`
  first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 eleventh=11
  twelfth=12 thirteenth=13 fourteenth=14 fifteenth=15 sixteenth=16 seventeenth=17 eighteenth=18
  nineteenth=19 twentieth=20 thirtieth=30 fortieth=40 fiftieth=50 sixtieth=60 seventieth=70
  eightieth=80 ninetieth=90 hundredth=100 thousandth=1e3 millionth=1e6
`);

/** What the lower word of a fraction divides by: "two thirds", "three-quarters". */
export const DENOMINATORS = table(`
  half=2 halves=2 third=3 thirds=3 quarter=4 quarters=4 fourth=4 fourths=4 fifth=5 fifths=5 sixth=6
  sixths=6 seventh=7 sevenths=7 eighth=8 eighths=8 ninth=9 ninths=9 tenth=10 tenths=10
`);

/** Folded words before a number that is not exact, and before one that is a bound: "about 40", "up to 40". */
export const NEARLY = wordSet('about around approximately roughly nearly almost');
export const BOUNDING = wordSet('more less fewer up over only');
/** Single words before a number by which a text hedges it. */
export const HEDGES: ReadonlySet<string> = new Set([
  ...NEARLY,
  ...wordSet('approx some over under estimated circa above below exceeding maybe perhaps'),
]);

/** Hedges of several words, folded, that end right before the number. */
export const HEDGE_PHRASES: ReadonlySet<string> = new Set([
  'more than',
  'less than',
  'fewer than',
  'greater than',
  'at least',
  'at most',
  'up to',
  'close to',
  'many as',
  'much as',
  'few as',
  'little as',
  'upwards of',
  'excess of',
]);

/** Blanks that no line is broken at, as many languages set them between thousands, for a class of an expression. */
export const FIXED_BLANKS = '\\u00a0\\u2007\\u2009\\u202f';
