import type { Corpus } from '../corpus/corpus';
import type { English } from '../language/english';
import { foldText } from '../language/fold';
import type { Lexicon } from '../language/lexicon';
import type { Token } from '../language/token';
import type { Asked } from './asked';
import type { QuestionTerm, Variant } from './question';

/** Verbs that carry a question more than its content: they count for little. */
const LIGHT_VERBS = new Set(
  (
    'say tell talk mention report give get make do take think know call come go happen mean describe be have ' +
    'let want try use show find see look ask wonder explain hold keep occur exist include involve put ' +
    'allow permit manage seem appear speak address bring'
  ).split(' '),
);
/** Nouns for the coverage and for things at large. */
const LIGHT_NOUNS = new Set(
  (
    'article piece story coverage news text thing kind type sort name anything something everything anyone ' +
    'someone somebody anybody stuff lot info information detail way rest one other'
  ).split(' '),
);
/** Adverbs that colour a question and ask nothing. */
const LIGHT_ADVERBS = new Set(
  'exactly actually really please much ever also just still too right'.split(' '),
);

/** Verbs by which something is said to take place: asked when or where, they ask nothing more. */
const EVENT_VERBS = new Set('hold happen occur take be start begin'.split(' '));

function isLight({ lemma, folded, pos }: Token): boolean {
  if (pos === 'ADV') return true;
  if (LIGHT_ADVERBS.has(folded) || LIGHT_NOUNS.has(lemma) || LIGHT_NOUNS.has(folded)) return true;
  return (pos === 'VERB' || pos === 'AUX') && LIGHT_VERBS.has(lemma);
}
const LIGHT_WEIGHT = 0.3;
const HELD_ITSELF = 0.65;
const MOST_VARIANTS = 12;
const MOST_TERMS = 24;

/** Words of a question that are no content even where they are no function words. */
const CARRIERS = new Set(
  'please pls thanks thx hey hi hello bot lol btw tbh idk rn exactly actually really ok okay so well um uh yo bro dude guys everyone folks according'.split(
    ' ',
  ),
);

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

/** How the coverage may word one term: itself, other forms, mended spellings, related words. */
export function variantsOf(
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
  if (raw !== token.stem && raw.toUpperCase() !== token.stem) offer([raw], 'derivation', 0.95);
  const acronym = vocabulary.acronym(token.folded);
  if (acronym !== null && acronym !== token.stem) {
    // "the un report" means the UN; in "kim jong un" the name before it says otherwise
    if (before !== undefined && vocabulary.isName(before.stem)) offer([acronym], 'acronym', 0.6);
    else variants.splice(0, 1, { stems: [acronym], kind: 'acronym', weight: 1 });
  }
  if (token.stem !== token.stem.toLowerCase() && !vocabulary.hasStem(token.stem)) {
    offer([english.stemOf(token.folded)], 'acronym', 0.6);
  }
  for (const value of numberForms(token)) offer([value], 'number', 0.95);
  // where the coverage has the word itself, another word more likely means another thing
  const trust = vocabulary.hasStem(token.stem) ? HELD_ITSELF : 1;
  for (const { words, kind, weight } of lexicon.wordings(token.lemma, token.folded)) {
    const stems = words
      .map(foldText)
      .map((word) => vocabulary.acronym(word) ?? english.stemOf(word));
    if (stems.length === 1 && stems[0] === token.stem) continue;
    const isForm = kind === 'demonym' || (kind === 'derivation' && sharesRoot(stems, token.stem));
    offer(stems, kind, isForm ? weight : trust * weight);
  }
  if (!vocabulary.hasStem(token.stem) && acronym === null) {
    const spelled = spellingsOf(token, corpus, lexicon);
    for (const { stem, weight } of spelled) {
      variants.push({ stems: [stem], kind: 'spelling', weight });
    }
    if (spelled.length === 0 && !lexicon.knows(token.lemma) && !lexicon.knows(token.folded)) {
      // a slip in a word the coverage only has relatives of: "econmy" where it says "economic"
      for (const word of knownNearby(token.folded, lexicon)) {
        offer([english.stemOf(word)], 'spelling', 0.85);
        for (const { words, weight } of lexicon.wordings(word, word)) {
          offer(
            words.map((other) => english.stemOf(other)),
            'spelling',
            0.8 * weight,
          );
        }
      }
    }
  }
  return distinct(variants);
}

/** "120k" is met as "120000"; "1.5m" as "1.5". */
function numberForms(token: Token): readonly string[] {
  const match = /^(\d+(?:\.\d+)?)(k|m|bn)$/u.exec(token.folded.replaceAll(',', ''));
  if (!match) return [];
  const [, digits = '', unit = ''] = match;
  const scale = { k: 1e3, m: 1e6, bn: 1e9 }[unit] ?? 1;
  return [String(Math.round(Number(digits) * scale)), digits];
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Every word one edit away that English knows: a letter dropped, added, changed, or two swapped. */
function knownNearby(folded: string, lexicon: Lexicon): readonly string[] {
  if (!/^[a-z]{4,20}$/u.test(folded)) return [];
  const found = new Set<string>();
  const offer = (word: string): void => {
    if (word !== folded && lexicon.knows(word)) found.add(word);
  };
  for (let at = 0; at <= folded.length; at += 1) {
    const [head, tail] = [folded.slice(0, at), folded.slice(at)];
    offer(head + tail.slice(1));
    if (tail.length > 1) offer(head + tail.charAt(1) + tail.charAt(0) + tail.slice(2));
    for (const letter of LETTERS) {
      offer(head + letter + tail);
      offer(head + letter + tail.slice(1));
    }
  }
  return [...found];
}

/**
 * Words of the coverage that an unknown word may have been meant to be. A word that English knows
 * is no typo, unless it is one swap or slip from a name; short words must be closer than long ones.
 */
function spellingsOf(
  token: Token,
  corpus: Corpus,
  lexicon: Lexicon,
): readonly { readonly stem: string; readonly weight: number }[] {
  const { folded } = token;
  if (token.kind !== 'word' || folded.length < 4) return [];
  if (lexicon.knows(token.lemma) || lexicon.knows(folded)) return [];
  const most = folded.length < 5 ? 1 : 2;
  const owner = /[^s]s$/u.test(folded) ? folded.slice(0, -1) : null;
  const owned = owner === null || owner.length < 4 ? [] : corpus.vocabulary.nearest(owner, 1);
  // "chois": a name misspelt, its apostrophe left out
  const near = [
    ...corpus.vocabulary.nearest(folded, most),
    ...owned.filter(({ stem }) => corpus.vocabulary.isName(stem)),
  ];
  const closest = near[0]?.edits ?? 0;
  const sound = skeleton(folded);
  return near
    .filter(({ edits, folded: other }) => {
      // a vowel is mistaken more easily than a consonant: "blaim" is "blame" as well as "claim"
      if (skeleton(other) === sound) return true;
      return edits === closest && (edits < 2 || folded.length >= 6 || other[0] === folded[0]);
    })
    .slice(0, 4)
    .map(({ stem, edits, folded: other }) => ({
      stem,
      weight: edits === 1 || skeleton(other) === sound ? 0.9 : 0.8,
    }));
}

/** A word's consonants in order, doubled ones once, behind its first letter. */
function skeleton(word: string): string {
  return (
    word.charAt(0) +
    word
      .slice(1)
      .replaceAll(/[aeiouy]/gu, '')
      .replaceAll(/(.)\1+/gu, '$1')
  );
}

/** The content words of a question with all the ways the coverage may word them. */
export function termsOf(
  tokens: readonly Token[],
  { scaffold, kind }: Pick<Asked, 'scaffold' | 'kind'>,
  corpus: Corpus,
  english: English,
  lexicon: Lexicon,
): readonly QuestionTerm[] {
  const terms: QuestionTerm[] = [];
  const asksPlaceOrTime = /^(?:where|when|what-date|what-year|what-place)$/u.test(kind);
  for (const [position, token] of tokens.entries()) {
    if (terms.length >= MOST_TERMS) break;
    if (token.folded.startsWith("'")) continue;
    if (token.kind === 'mark' || token.isStop || scaffold.has(position)) continue;
    if (CARRIERS.has(token.folded) || token.folded.length > 40) continue;
    if (asksPlaceOrTime && token.pos === 'VERB' && EVENT_VERBS.has(token.lemma)) continue;
    const variants = variantsOf(token, tokens[position - 1], corpus, english, lexicon);
    const isName = variants.some(
      ({ kind, stems }) =>
        (kind === 'exact' || kind === 'acronym' || kind === 'spelling') &&
        stems.every((stem) => corpus.vocabulary.isName(stem)),
    );
    terms.push({
      text: token.text,
      stem: token.stem,
      lemma: token.lemma,
      pos:
        token.pos === 'VERB' && (token.folded === 'people' || corpus.vocabulary.isNoun(token.stem))
          ? 'NOUN'
          : token.pos,
      isName: isName || (position > 0 && token.isCapitalised && token.pos === 'PROPN'),
      isNumber: token.kind === 'number',
      isHeld: corpus.vocabulary.hasStem(token.stem),
      position,
      variants,
      weight: isLight(token) && !isName ? LIGHT_WEIGHT : 1,
      inherited: false,
    });
  }
  return terms;
}
