/** What keeps beside its data what was worked out of them: all of it can be worked out again. */
export interface KeepsDerived {
  readonly derived: Map<symbol, unknown>;
}

/**
 * Makes a reading of something that never changes: worked out when first asked for, then kept in its
 * `derived` for as long as the thing itself is.
 */
export function derive<Owner extends KeepsDerived, Value>(
  make: (owner: Owner) => Value,
): (owner: Owner) => Value {
  const key = Symbol(make.name);
  return (owner) => {
    const { derived } = owner;
    if (!derived.has(key)) derived.set(key, make(owner));
    // the key is known here alone
    return derived.get(key) as Value;
  };
}
