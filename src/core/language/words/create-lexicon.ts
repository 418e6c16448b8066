import { countriesNamed } from './countries';
import { isEnglishWord } from './english-words';
import { createEverydayWordings, type EverydayWordings } from './everyday-wordings';
import type { Lexicon } from './lexicon';
import { newsWordings } from './news-wordings';
import { areDeniedByPrefix, areOpposites } from './opposites';
import { createSynonyms, type Related } from './synonyms';
import type { VariantSource } from './wording';

const DEMONYM_WEIGHT = 0.9;
const CAPITAL_WEIGHT = 0.55;

/** A country by its people and its capital, and the other way round. */
function countryWordings(word: string): readonly VariantSource[] {
  return countriesNamed(word).flatMap(({ country, by }) => {
    const wordings: VariantSource[] = [];
    const offer = (names: readonly string[], weight: number): void => {
      for (const name of names) {
        wordings.push({ words: name.toLowerCase().split(/[\s-]+/u), kind: 'demonym', weight });
      }
    };
    const near = by === 'capital' ? CAPITAL_WEIGHT : DEMONYM_WEIGHT;
    offer([country.name, ...country.shortForms], near);
    offer(country.demonyms, near);
    offer(country.otherNames, near - 0.1);
    offer(country.capitals, CAPITAL_WEIGHT);
    return wordings;
  });
}

/** How much a relation of the table is trusted to keep a question's meaning, 0 to 1. */
const TRUST: Readonly<Record<Related['relation'], number>> = {
  synonym: 0.9,
  derivation: 1,
  pertainym: 0.95,
  hyponym: 0.8,
  hypernym: 0.9,
  sibling: 0.7,
};

function kindOf(relation: Related['relation']): VariantSource['kind'] {
  if (relation === 'synonym') return 'synonym';
  return relation === 'derivation' || relation === 'pertainym' ? 'derivation' : 'related';
}

let everyday: EverydayWordings | null = null;

/**
 * Makes the lexicon of the shipped tables; cheap, as they are read when first asked. Only then does it
 * throw a `DamagedTable`.
 */
export function createLexicon(): Lexicon {
  const synonyms = createSynonyms();
  const direct = (word: string): readonly VariantSource[] =>
    synonyms
      .related(word)
      .flatMap(({ word: other, weight, relation }) =>
        areDeniedByPrefix(word, other) || areOpposites(word, other)
          ? []
          : { words: other.split(' '), kind: kindOf(relation), weight: weight * TRUST[relation] },
      );
  return {
    wordings: (lemma, folded) => [
      ...countryWordings(folded),
      ...newsWordings(lemma).map((wording) => ({ ...wording, kind: 'synonym' as const })),
      ...direct(lemma),
      ...(folded === lemma ? [] : direct(folded)),
    ],
    knows: isEnglishWord,
    areAntonyms: (a, b) => areOpposites(a, b) || synonyms.areAntonyms(a, b),
    get everyday() {
      return (everyday ??= createEverydayWordings());
    },
  };
}
