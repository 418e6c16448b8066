import type { Genre } from '../../core/article/article';
import { genreOfLabel } from '../page-copy/genre-label';

const PAID =
  /^(?:paid for by|paid by|presented by|promoted by|supported by|brought to you by|ad by) .{2,60}$/iu;

/** The genre that sections or labels name: "Opinion / Columnists", "Sponsored"; null where they name none. */
export function genreOfSection(sections: readonly string[]): Genre | null {
  const labels = sections.flatMap((section) => section.split(/\s*[/>|»,;·•]\s*/u));
  const genres = labels.map((label) =>
    PAID.test(label.trim())
      ? ('sponsored' as const)
      : (genreOfLabel(label.replace(/s$/u, '')) ?? genreOfLabel(label)),
  );
  return (
    genres.find((genre) => genre === 'sponsored') ?? genres.find((genre) => genre !== null) ?? null
  );
}
