/**
 * Works a value out when it is asked for and keeps it only while somebody uses it: of a large coverage each
 * question looks at a little, and all that was ever looked at would fill the memory. Within one turn of the
 * event loop it is the same value (ECMAScript, WeakRef).
 */
export function whileUsed<Value extends object>(make: () => Value): () => Value {
  let made: WeakRef<Value> | null = null;
  return () => {
    const known = made?.deref();
    if (known !== undefined) return known;
    const value = make();
    made = new WeakRef(value);
    return value;
  };
}
