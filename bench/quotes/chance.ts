/** Choices that are the same in every run. */
export interface Chance {
  /** One of some things. */
  one<Thing>(of: readonly Thing[]): Thing;
  /** The same things in another order. */
  shuffled<Thing>(things: readonly Thing[]): readonly Thing[];
}

/** FNV-1a (Fowler, Noll and Vo), 32 bits: 0 to 2^32 - 1. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}

/** Choices that depend on a text alone; a 32-bit xorshift (Marsaglia 2003). */
export function chanceOf(seed: string): Chance {
  let state = hashOf(seed) || 1;
  const next = (below: number): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
  return {
    one: (of) => {
      const thing = of[next(of.length)];
      if (thing === undefined) throw new Error('There is nothing to choose from.');
      return thing;
    },
    shuffled: (things) => {
      const mixed = [...things];
      for (let at = mixed.length - 1; at > 0; at -= 1) {
        const other = next(at + 1);
        [mixed[at], mixed[other]] = [mixed[other] as never, mixed[at] as never];
      }
      return mixed;
    },
  };
}
