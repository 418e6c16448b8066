import type { Article } from '../core/article/article';
import type { AnalysedArticle } from '../core/corpus/analysed-article';
import type { PassageFacts } from '../core/corpus/passage-facts';
import { indexedStems } from '../core/corpus/postings';
import type { Facts, Name } from '../core/facts/facts';
import { giveSigns } from '../core/reading/article-signs';
import { gatherNames, unpackFacts, type UnpackedFacts } from './packed-facts';
import type { StoredPassage } from './passage-bytes';

/** The names of an article with all their forms, which its passages do not tell where some are left out. */
export type StoredNames = readonly Pick<Name, 'id' | 'kind' | 'forms'>[];

/** Works a value out when it is first asked for. */
function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** The facts of passages, unpacked only where somebody looks at them. */
function lazyFacts(
  stored: readonly StoredPassage[],
  known: StoredNames | null,
): { readonly facts: Facts; readonly passageFacts: readonly PassageFacts[] } {
  const places = new Map(stored.map(({ passage: { position } }, place) => [position, place]));
  const unpacked = stored.map(({ facts }, place) =>
    once((): UnpackedFacts => unpackFacts(facts, place, (position) => places.get(position))),
  );
  const all = once(() => unpacked.map((unpack) => unpack()));
  const names = once((): readonly Name[] => {
    const met = gatherNames(all());
    if (known === null) return met;
    const mentions = new Map(met.map((name) => [name.id, name.mentions]));
    return known.map((name) => ({ ...name, mentions: mentions.get(name.id) ?? [] }));
  });
  const byId = once(() => new Map(names().map((name) => [name.id, name])));
  const flat = <Kind extends Exclude<keyof UnpackedFacts, 'names'>>(
    kind: Kind,
  ): (() => readonly UnpackedFacts[Kind][number][]) =>
    once(() => all().flatMap((facts) => facts[kind] as readonly UnpackedFacts[Kind][number][]));
  const [roles, quotations, references] = [flat('roles'), flat('quotations'), flat('references')];
  const [figures, dates] = [flat('figures'), flat('dates')];
  const facts: Facts = {
    get names() {
      return names();
    },
    get roles() {
      return roles();
    },
    get quotations() {
      return quotations();
    },
    get references() {
      return references();
    },
    get figures() {
      return figures();
    },
    get dates() {
      return dates();
    },
  };
  const passageFacts = unpacked.map((unpack, passage): PassageFacts => {
    const named = once(() =>
      unpack().names.flatMap(([start, end, form, id]) => {
        const name = byId().get(id);
        return name === undefined ? [] : { passage, start, end, form, name };
      }),
    );
    return {
      get names() {
        return named();
      },
      get roles() {
        return unpack().roles;
      },
      get quotations() {
        return unpack().quotations;
      },
      get figures() {
        return unpack().figures;
      },
      get dates() {
        return unpack().dates;
      },
    };
  });
  return { facts, passageFacts };
}

/**
 * An article as it was analysed, of all its stored passages or of some of them, in reading order.
 * Their positions are then counted anew; `names` are given where all passages are.
 */
export function restoreArticle(
  article: Article,
  stored: readonly StoredPassage[],
  names: StoredNames | null,
): AnalysedArticle {
  const passages = stored.map(({ passage }, position) =>
    passage.position === position ? passage : { ...passage, position },
  );
  const implied = stored.map((one) => one.implied);
  // paragraphs that are left out leave no numbers behind
  const numbers = new Map<number, number>();
  const paragraphs = stored.map(({ paragraph }) => {
    const known = numbers.get(paragraph) ?? numbers.size;
    numbers.set(paragraph, known);
    return known;
  });
  const analysed: AnalysedArticle = {
    ...{ article, passages, paragraphs, implied },
    ...lazyFacts(stored, names),
    stems: passages.map((passage, place) => [...indexedStems(passage), ...(implied[place] ?? [])]),
    derived: new Map(),
  };
  giveSigns(
    analysed,
    stored.map(({ signs }) => signs),
  );
  return analysed;
}
