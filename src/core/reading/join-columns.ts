/** A column of numbers. */
type Column = Int32Array | Uint16Array | Uint8Array | Float32Array;

/** Fills `into` with one column of each part, one after the other; `into` has room for all of them. */
export function joinColumns<Name extends string, Joined extends Column>(
  parts: readonly Readonly<Record<Name, ArrayLike<number>>>[],
  name: Name,
  into: Joined,
): Joined {
  let at = 0;
  for (const { [name]: column } of parts) {
    into.set(column, at);
    at += column.length;
  }
  return into;
}
