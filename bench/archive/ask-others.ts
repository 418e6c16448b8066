import { flexSearch } from '../quality/flexsearch';
import { lunr } from '../quality/lunr';
import { miniSearch } from '../quality/minisearch';
import { orama } from '../quality/orama';
import type { SentenceIndex } from '../quality/sentence-index';
import { winkBm25 } from '../quality/wink-bm25';
import { askContender } from './ask-contender';
import type { Contender } from './contender';

/** Of what it finds, so much it may leave out: nobody looks further. */
const MOST_FOUND = 10;

function bare(made: SentenceIndex | null): Contender | null {
  if (made === null) return null;
  return {
    setting: made.setting,
    build: null,
    start: async ({ sentences }) => {
      const search = made.index(sentences, MOST_FOUND);
      return Promise.resolve((question) => {
        const [hit] = search?.(question) ?? [];
        return (hit && sentences[hit.place]) ?? null;
      });
    },
  };
}

/** Asks one of the other engines: what ours needs is not loaded, and does not count as theirs. */
void askContender({
  MiniSearch: () => bare(miniSearch()),
  lunr: () => bare(lunr()),
  FlexSearch: () => bare(flexSearch()),
  Orama: () => bare(orama()),
  'wink-bm25': () => bare(winkBm25()),
});
