/** Words between a stretch and a token; 0 beside it and inside it. */
export function wordsBetween(from: number, to: number, token: number): number {
  return token < from ? from - token - 1 : token >= to ? token - to : 0;
}

/** Words between a stretch and the nearest of some tokens; -1 where there are none. */
export function nearestOf(from: number, to: number, tokens: readonly number[]): number {
  let nearest = -1;
  for (let index = 0; index < tokens.length; index += 1) {
    const distance = wordsBetween(from, to, tokens[index] ?? 0);
    if (nearest < 0 || distance < nearest) nearest = distance;
  }
  return nearest;
}
