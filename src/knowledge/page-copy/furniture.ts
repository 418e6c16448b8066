/** What a line of a page is, where it is not the article's text. */
export type Furniture =
  | 'navigation'
  | 'advertisement'
  | 'sharing'
  | 'newsletter'
  | 'subscription'
  | 'related'
  | 'topics'
  | 'caption'
  | 'image-credit'
  | 'player'
  | 'byline'
  | 'timestamp'
  | 'agency-credit'
  | 'comments'
  | 'copyright'
  | 'cookies'
  | 'call-out'
  | 'headline'
  | 'standfirst'
  | 'repeat'
  | 'correction'
  | 'below-the-text';

/** Why a line is dropped, in words. */
export const REASONS: Readonly<Record<Furniture, string>> = {
  navigation: 'navigation of the site',
  advertisement: 'advertisement',
  sharing: 'share buttons',
  newsletter: 'newsletter sign-up',
  subscription: 'subscription or support notice',
  related: 'link to another article',
  topics: 'topic or section label',
  caption: 'picture caption',
  'image-credit': 'picture credit',
  player: 'audio or video player',
  byline: 'byline, goes into the front matter where it names an author',
  timestamp: 'date or time of the page, goes into the front matter where it is the date published',
  'agency-credit': 'agency credit, goes into the front matter',
  comments: 'reader comments',
  copyright: 'copyright notice',
  cookies: 'cookie notice',
  'call-out': 'call to get in touch or to get the app',
  headline: 'headline, goes into the front matter',
  standfirst: 'standfirst, goes into the front matter',
  correction: 'correction of the article, goes into the front matter',
  repeat: 'repeats words that stand elsewhere in the text',
  'below-the-text': 'below the end of the article',
};
