import type { VNode } from 'preact';
import type { Place } from '../coverage-overview';
import { OpenArticle } from './article-panel';

/** Leads to where something stands. */
export function PlaceLink({ place }: { readonly place: Place }): VNode {
  return (
    <OpenArticle article={place.article} span={place.span}>
      {place.paragraph === 0 ? 'headline' : `¶ ${place.paragraph}`}
    </OpenArticle>
  );
}

/** Leads to each place where something stands. */
export function PlaceLinks({ places }: { readonly places: readonly Place[] }): VNode {
  return (
    <>
      {places.map((place, index) => (
        <span key={index}>
          <PlaceLink place={place} />{' '}
        </span>
      ))}
    </>
  );
}
