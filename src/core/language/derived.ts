/** What keeps beside its data what was worked out of them: all of it can be worked out again. */
export interface KeepsDerived {
  readonly derived: Map<symbol, unknown>;
}

/** A reading of an owner, as `derive` makes it. */
export interface Derived<Owner extends KeepsDerived, Value> {
  (owner: Owner): Value;
  /** Gives an owner what was worked out of the same data before, so that it is not worked out again. */
  give(owner: KeepsDerived, value: Value): void;
}

/**
 * Makes a reading of something that never changes: worked out when first asked for, then kept in its
 * `derived` for as long as the thing itself is.
 */
export function derive<Owner extends KeepsDerived, Value>(
  make: (owner: Owner) => Value,
): Derived<Owner, Value> {
  const key = Symbol(make.name);
  const read = (owner: Owner): Value => {
    const { derived } = owner;
    if (!derived.has(key)) derived.set(key, make(owner));
    // the key is known here alone
    return derived.get(key) as Value;
  };
  const give = ({ derived }: KeepsDerived, value: Value): void => {
    derived.set(key, value);
  };
  return Object.assign(read, { give });
}
