import type { Article } from '../../src/core/article/article';
import { makeArticle } from './articles';

/** What an agency sent of a fire, in six paragraphs. */
export const WIRE_TEXT: readonly string[] = [
  'A fire in a grain store at Calder Quay killed 12 people on Monday night and forced some 300 families out of their homes, the county said.',
  'The flames were seen first at about ten in the evening by the crew of a barge that was moored below the store, which has stood empty of staff after six since the spring.',
  'Nine engines from four towns were sent, and the last of them left the quay only when the roof had come down and the walls had been pulled inwards with chains.',
  '“We had no water for the first hour, because the main under the bridge had been shut for repairs and nobody had told us,” said Ada Quill, the fire chief.',
  'Families from the streets behind the quay spent the night in two schools and a chapel, where the town handed out blankets, tea and the names of those who had been found.',
  'An inquiry led by the county engineer will open on Thursday; its first question, the county said, will be why the store had been insured twice within a year.',
];

/** An article about that fire by an outlet. */
export function fireArticle(
  id: string,
  publisher: string,
  paragraphs: readonly string[],
  fields: Partial<Article> = {},
): Article {
  return makeArticle({
    ...{
      id,
      publisher,
      headline: `Fire at the quay, by ${publisher}`,
      datePublished: '2026-03-04',
    },
    body: paragraphs.join('\n\n'),
    ...fields,
  });
}

/** The same text as another outlet set it: a sentence cut, words changed here and there. */
export const EDITED_TEXT: readonly string[] = [
  'A blaze in a grain store at Calder Quay killed 12 people late on Monday and forced about 300 families out of their homes, the county said.',
  'The flames were seen first around ten in the evening by the crew of a barge moored below the store, which has stood empty of staff after six since spring.',
  'Nine engines from four towns were sent, and the last left the quay only when the roof had come down and the walls had been pulled inwards.',
  'Families from streets behind the quay spent the night in two schools and a chapel, where the town handed out blankets, tea and names of those who had been found.',
];

/** The same fire in the words of a reporter who was there. */
export const OWN_TEXT: readonly string[] = [
  'Twelve people are dead after the old grain warehouse on Calder Quay went up in flames, and hundreds more have lost the roof over their heads.',
  'I stood by the swing bridge as crew after crew ran hoses along a towpath that was slick with foam, shouting for pressure that did not come.',
  '“We had no water for the first hour, because the main under the bridge had been shut for repairs and nobody had told us,” Quill, who commands the brigade, told me, her voice gone.',
  'By dawn the building was a black tooth against the river, and the smell of burnt barley had reached the racecourse.',
  'The council promises answers this week. Residents of Maltings Row told this newspaper that they had been complaining about sparks since Christmas.',
];
