/** The ground behind each one's first letter: white on it can be read. */
const GROUNDS: Readonly<Record<string, string>> = {
  verbatim: '#3b46c4',
  member: '#1a6b3c',
  'second member': '#8a4b08',
  editor: '#7b2d86',
  admin: '#b3261e',
};
const OTHER = '#6b7280';

/** A picture of somebody: their first letter, as the address of an image that the page holds itself. */
export function avatarOf(name: string): string {
  // a letter or digit alone: nothing else may get into the picture's own markup
  const [letter = ''] = /[\p{L}\p{N}]/u.exec(name) ?? [];
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" fill="${GROUNDS[name] ?? OTHER}"/>` +
    `<text x="20" y="27" font-family="sans-serif" font-size="20" font-weight="600" fill="#fff" text-anchor="middle">${letter.toUpperCase()}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
