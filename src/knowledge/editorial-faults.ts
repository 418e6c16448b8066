import { paragraphsOf, type Article } from '../core/article/article';
import { momentOf } from '../core/article/moment';

/** What is wrong between fields that are right one by one, with the field to mend; `item` counts from 0. */
export interface EditorialFault {
  readonly field: 'expires' | 'corrections';
  readonly item: number | null;
  readonly message: string;
}

/** Looks whether embargo and expiry fit each other, and corrections the text. */
export function editorialFaults({
  embargoedUntil,
  expires,
  corrections = [],
  body,
}: Pick<
  Article,
  'embargoedUntil' | 'expires' | 'corrections' | 'body'
>): readonly EditorialFault[] {
  const faults: EditorialFault[] = [];
  const [from, to] = [
    embargoedUntil === undefined ? null : momentOf(embargoedUntil, 'start'),
    expires === undefined ? null : momentOf(expires, 'end'),
  ];
  if (from !== null && to !== null && to <= from) {
    faults.push({
      field: 'expires',
      item: null,
      message: `expires is not after embargoedUntil (${embargoedUntil}), so that the article would never be shown: give a later moment or remove one of them`,
    });
  }
  const paragraphs = corrections.some(({ paragraph }) => paragraph !== null)
    ? paragraphsOf(body).length
    : 0;
  for (const [item, { paragraph }] of corrections.entries()) {
    if (paragraph === null || paragraph <= paragraphs) continue;
    const size = paragraphs === 1 ? 'only 1' : `only ${paragraphs}`;
    faults.push({
      field: 'corrections',
      item,
      message: `corrections, item ${item + 1}: paragraph ${paragraph} is out of range, since the text has ${size}: give another number, or leave it out for the whole article`,
    });
  }
  return faults;
}
