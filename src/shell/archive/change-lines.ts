import type { Publication } from '../../archive/archive-tables';

const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`;

/** What a publication holds, in a line. */
export function publicationLine({ number, did, version, ...held }: Publication): string {
  const parts = [
    counted(held.articles, 'article'),
    counted(held.sentences, 'sentence'),
    counted(held.facts, 'fact'),
  ];
  return `${number}  ${new Date(held.atMs).toISOString()}  ${did.padEnd(7)}  ${version}  ${parts.join(', ')}`;
}

/** What a change came to. */
export function changeLines(publication: Publication | null): readonly string[] {
  return publication === null
    ? ['nothing had to change']
    : [`published: ${publicationLine(publication)}`];
}
