const isWeb = (address: string | null | undefined): address is string =>
  typeof address === 'string' && /^https?:/iu.test(address);

function joined(address: string, base: string | undefined): string | null {
  const trimmed = address.trim();
  // a full address stays to the letter
  if (/^https?:\/\/[^/]/iu.test(trimmed)) return trimmed;
  return base !== undefined && URL.canParse(trimmed, base) ? new URL(trimmed, base).href : null;
}

/**
 * The full web address that a written one means. `bases` say what it is relative to, innermost first; each may
 * itself be relative to those after it. Null where the address or its place is not told.
 */
export function resolveAddress(
  written: string | null | undefined,
  bases: readonly (string | null | undefined)[],
): string | null {
  if (written === null || written === undefined || written.trim() === '') return null;
  const base = bases.reduceRight<string | undefined>(
    (outer, inner) =>
      inner === null || inner === undefined ? outer : (joined(inner, outer) ?? outer),
    undefined,
  );
  const full = joined(written, base);
  return isWeb(full) ? full : null;
}
