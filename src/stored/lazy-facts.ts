import type { NamedHere, PassageFacts } from '../core/corpus/passage-facts';
import type { Facts, Name } from '../core/facts/facts';
import { gatherNames, unpackFacts, type UnpackedFacts } from './packed-facts';
import { whileUsed } from './remembered';

/** The names of an article with all their forms, which its passages do not tell where some are left out. */
export type StoredNames = readonly Pick<Name, 'id' | 'kind' | 'forms'>[];

/** The names of facts as they are stored: who speaks is read anew. */
export const storedNames = ({ names }: Pick<Facts, 'names'>): StoredNames =>
  names.map(({ id, kind, forms }) => ({ id, kind, forms }));

/** What the facts of an article are unpacked from. */
export interface PackedArticle {
  /** How many of its passages are here. */
  readonly size: number;
  /** The facts of a passage, by its place here, as `packFacts` wrote them. */
  packed(place: number): string;
  /** The place here of a passage, by its position in the article; undefined for one that is not here. */
  placeOf(position: number): number | undefined;
  /** null where only some passages are here. */
  names(): StoredNames | null;
}

/** The facts of passages, unpacked only where somebody looks at them. */
export interface LazyFacts {
  readonly facts: Facts;
  readonly passageFacts: readonly PassageFacts[];
}

/** What stands in one passage, a name being told by its id. */
interface Unpacking {
  unpack(place: number): UnpackedFacts;
  nameOf(id: string): Name | undefined;
}

/** The facts of one passage; they are unpacked together. */
class StoredPassageFacts implements PassageFacts {
  readonly #article: Unpacking;
  readonly #place: number;
  #unpacked: WeakRef<UnpackedFacts> | null = null;
  #named: WeakRef<readonly NamedHere[]> | null = null;

  constructor(article: Unpacking, place: number) {
    this.#article = article;
    this.#place = place;
  }

  unpacked(): UnpackedFacts {
    const known = this.#unpacked?.deref();
    if (known !== undefined) return known;
    const made = this.#article.unpack(this.#place);
    this.#unpacked = new WeakRef(made);
    return made;
  }

  get names(): readonly NamedHere[] {
    const known = this.#named?.deref();
    if (known !== undefined) return known;
    const passage = this.#place;
    const made = this.unpacked().names.flatMap(([start, end, form, id]) => {
      const name = this.#article.nameOf(id);
      return name === undefined ? [] : { passage, start, end, form, name };
    });
    this.#named = new WeakRef(made);
    return made;
  }

  get roles(): UnpackedFacts['roles'] {
    return this.unpacked().roles;
  }

  get quotations(): UnpackedFacts['quotations'] {
    return this.unpacked().quotations;
  }

  get figures(): UnpackedFacts['figures'] {
    return this.unpacked().figures;
  }

  get dates(): UnpackedFacts['dates'] {
    return this.unpacked().dates;
  }
}

/** Unpacks the facts of an article as they are asked for, and keeps them while they are used. */
export function lazyFacts({ size, packed, placeOf, names: known }: PackedArticle): LazyFacts {
  const passageFacts: StoredPassageFacts[] = [];
  const all = whileUsed(() => passageFacts.map((facts) => facts.unpacked()));
  const mentions = whileUsed(
    () => new Map(gatherNames(all()).map((name) => [name.id, name.mentions])),
  );
  const names = whileUsed((): readonly Name[] => {
    const stored = known();
    if (stored === null) return gatherNames(all());
    return stored.map((name) => ({
      ...name,
      // few ask where else a name stands, and it takes all of the article
      get mentions() {
        return mentions().get(name.id) ?? [];
      },
    }));
  });
  const byId = whileUsed(() => new Map(names().map((name) => [name.id, name])));
  const article: Unpacking = {
    unpack: (place) => unpackFacts(packed(place), place, placeOf),
    nameOf: (id) => byId().get(id),
  };
  for (let place = 0; place < size; place += 1) {
    passageFacts.push(new StoredPassageFacts(article, place));
  }
  const flat = <Kind extends Exclude<keyof UnpackedFacts, 'names'>>(
    kind: Kind,
  ): (() => readonly UnpackedFacts[Kind][number][]) =>
    whileUsed(() =>
      all().flatMap((facts) => facts[kind] as readonly UnpackedFacts[Kind][number][]),
    );
  const [roles, quotations, references] = [flat('roles'), flat('quotations'), flat('references')];
  const [figures, dates] = [flat('figures'), flat('dates')];
  // getters of its own, since what is sent to another thread has no others
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
  return { facts, passageFacts };
}
