import type { Corpus } from '../corpus/corpus';
import { derive } from '../language/derived';
import type { Vocabulary } from '../corpus/vocabulary';
import type { English } from '../language/english';
import { foldText } from '../language/fold';
import type { Lexicon } from '../language/words/lexicon';
import { otherUnitWords } from '../language/words/units';
import type { Token } from '../language/token';
import type { Variant } from './question';
import { knownNearby, spellingsOf } from './spelling';
import { LEAST_PART, LEAST_SHOUTED, TERM_WEIGHTS } from './thresholds';

const MOST_VARIANTS = 12;

function distinct(variants: readonly Variant[]): readonly Variant[] {
  const best = new Map<string, Variant>();
  for (const variant of variants) {
    const key = variant.stems.join(' ');
    const seen = best.get(key);
    if (!seen || variant.weight > seen.weight) best.set(key, variant);
  }
  return [...best.values()].sort((a, b) => b.weight - a.weight).slice(0, MOST_VARIANTS);
}

/** "admission" is a form of "admit"; "hold" is none of "detention", though WordNet derives it. */
function sharesRoot(stems: readonly string[], stem: string): boolean {
  return stems.length === 1 && (stems[0] ?? '').slice(0, 4) === stem.slice(0, 4);
}

/** The superlative of an adjective by its spelling: "largest", "earliest"; null where it needs another ending. */
function superlativeOf(word: string): string | null {
  if (/\s|(?:ly|ed|ing|ful|ous|ive|al)$/u.test(word)) return null;
  if (word.endsWith('e')) return `${word}st`;
  return /[^aeiou]y$/u.test(word) ? `${word.slice(0, -1)}iest` : `${word}est`;
}

/** The two words of a coverage that a word it never has is put together of; null where it has none. */
function partsOf(
  { folded }: Token,
  english: English,
  isHeld: (stem: string) => boolean,
): readonly string[] | null {
  for (let cut = LEAST_PART; cut <= folded.length - LEAST_PART; cut += 1) {
    const parts = [folded.slice(0, cut), folded.slice(cut)].map((part) => english.stemOf(part));
    if (parts.every(isHeld)) return parts;
  }
  return null;
}

/** What `knownVariants` has worked out with the words of a coverage. */
const variantsKnownOf = derive<Vocabulary, Map<string, readonly Variant[]>>(
  () => new Map<string, readonly Variant[]>(),
);
const MOST_KNOWN = 20_000;

/** `variantsOf`, worked out once for each word in each coverage: questions repeat their words. */
export function knownVariants(
  token: Token,
  before: Token | undefined,
  corpus: Corpus,
  english: English,
  lexicon: Lexicon,
): readonly Variant[] {
  const known = variantsKnownOf(corpus.vocabulary);
  const afterName = before !== undefined && corpus.vocabulary.isName(before.stem);
  const key = `${token.folded} ${token.stem} ${token.lemma} ${token.kind} ${String(afterName)}`;
  let variants = known.get(key);
  if (!variants) {
    variants = variantsOf(token, before, corpus, english, lexicon);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(key, variants);
  }
  return variants;
}

/** How the coverage may word one term: itself, other forms, mended spellings, related words. */
function variantsOf(
  token: Token,
  before: Token | undefined,
  corpus: Corpus,
  english: English,
  lexicon: Lexicon,
): readonly Variant[] {
  const { vocabulary } = corpus;
  const variants: Variant[] = [{ stems: [token.stem], kind: 'exact', weight: 1 }];
  const held = (stems: readonly string[]): boolean =>
    stems.every((stem) => vocabulary.hasStem(stem));
  const offer = (stems: readonly string[], kind: Variant['kind'], weight: number): void => {
    if (held(stems)) variants.push({ stems, kind, weight });
  };
  const raw = english.stemOf(token.folded);
  if (raw !== token.stem && raw.toUpperCase() !== token.stem)
    offer([raw], 'derivation', TERM_WEIGHTS.otherForm);
  const acronym = vocabulary.acronym(token.folded);
  if (acronym !== null && acronym !== token.stem) {
    // "the un report" means the UN; in "kim jong un" the name before it says otherwise
    if (before !== undefined && vocabulary.isName(before.stem))
      offer([acronym], 'acronym', TERM_WEIGHTS.doubtfulAcronym);
    // of "ORSLEY, Kessel -" and "LIVE:" the capitals are no acronym where the word stands elsewhere
    else if (token.folded.length >= LEAST_SHOUTED && held([token.stem]))
      offer([acronym], 'acronym', 1);
    else variants.splice(0, 1, { stems: [acronym], kind: 'acronym', weight: 1 });
  }
  if (token.stem !== token.stem.toLowerCase() && !vocabulary.hasStem(token.stem)) {
    offer([english.stemOf(token.folded)], 'acronym', TERM_WEIGHTS.doubtfulAcronym);
  }
  for (const word of otherUnitWords(token.folded)) {
    const stem = english.stemOf(word);
    if (stem !== token.stem) offer([stem], 'spelling', TERM_WEIGHTS.otherForm);
  }
  // where the coverage has the word itself, another word more likely means another thing
  const trust = vocabulary.hasStem(token.stem) ? TERM_WEIGHTS.heldItself : 1;
  const isSuperlative = token.folded.endsWith('est') && token.lemma !== token.folded;
  for (const { words, kind, weight } of lexicon.wordings(token.lemma, token.folded)) {
    const stems = words
      .map(foldText)
      .map((word) => vocabulary.acronym(word) ?? english.stemOf(word));
    if (stems.length === 1 && stems[0] === token.stem) continue;
    const isForm = kind === 'demonym' || (kind === 'derivation' && sharesRoot(stems, token.stem));
    offer(stems, kind, isForm ? weight : trust * weight);
    // "the biggest" is "the largest"
    const most = isSuperlative && kind === 'synonym' ? superlativeOf(words.join(' ')) : null;
    if (most !== null) offer([english.stemOf(most)], kind, trust * weight);
  }
  if (!vocabulary.hasStem(token.stem) && acronym === null) {
    const parts = partsOf(token, english, (stem) => vocabulary.hasStem(stem));
    if (parts) variants.push({ stems: parts, kind: 'spelling', weight: TERM_WEIGHTS.otherForm });
    const spelled = spellingsOf(token, corpus, lexicon);
    for (const { stem, weight } of spelled) {
      variants.push({ stems: [stem], kind: 'spelling', weight });
    }
    if (spelled.length === 0 && !lexicon.knows(token.lemma) && !lexicon.knows(token.folded)) {
      // a slip in a word the coverage only has relatives of: "econmy" where it says "economic"
      for (const word of knownNearby(token.folded, lexicon)) {
        offer([english.stemOf(word)], 'spelling', TERM_WEIGHTS.slipOfEnglish);
        for (const { words, weight } of lexicon.wordings(word, word)) {
          offer(
            words.map((other) => english.stemOf(other)),
            'spelling',
            TERM_WEIGHTS.relatedToSlip * weight,
          );
        }
      }
    }
  }
  return distinct(variants);
}
