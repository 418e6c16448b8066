import data from './data/background.json';

/** IDF, in nats, of stems over a large body of encyclopaedia sentences that the coverage is no part of. */
const IDF = new Map<string, number>();
for (const [idf, stems] of Object.entries(data.stems)) {
  for (const line of stems) for (const stem of line.split(' ')) IDF.set(stem, Number(idf));
}

/** What a stem weighs in English at large, in nats; the rarest weight for one that was not met. */
export function backgroundIdf(stem: string): number {
  return IDF.get(stem) ?? data.unmet;
}
