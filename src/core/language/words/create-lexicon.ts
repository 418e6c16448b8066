import { countriesNamed, peoplesNamed } from './countries';
import { isEnglishWord } from './english-words';
import { createEverydayWordings, type EverydayWordings } from './everyday-wordings';
import type { Lexicon } from './lexicon';
import { newsWordings } from './news-wordings';
import { areDeniedByPrefix, areOpposites } from './opposites';
import { createSynonyms, type Related } from './synonyms';
import type { VariantSource } from './wording';
import { WORDING_WEIGHTS } from './thresholds';

/** A country by its people and its capital, and the other way round. */
function countryWordings(word: string): readonly VariantSource[] {
  const named = countriesNamed(word);
  const found = named.length > 0 ? named : peoplesNamed(word);
  return found.flatMap(({ country, by }) => {
    const wordings: VariantSource[] = [];
    const offer = (names: readonly string[], weight: number): void => {
      for (const name of names) {
        wordings.push({ words: name.toLowerCase().split(/[\s-]+/u), kind: 'demonym', weight });
      }
    };
    const near = by === 'capital' ? WORDING_WEIGHTS.capital : WORDING_WEIGHTS.demonym;
    offer([country.name, ...country.shortForms], near);
    offer(country.demonyms, near);
    offer(country.otherNames, near - WORDING_WEIGHTS.otherName);
    offer(country.capitals, WORDING_WEIGHTS.capital);
    return wordings;
  });
}

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
    synonyms.related(word).flatMap(({ word: other, weight, relation }) =>
      areDeniedByPrefix(word, other) || areOpposites(word, other)
        ? []
        : {
            words: other.split(' '),
            kind: kindOf(relation),
            weight: weight * WORDING_WEIGHTS.trust[relation],
          },
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
