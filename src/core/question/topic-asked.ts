import { DO_FORMS, FINITE_HAVE_FORMS } from '../language/words/auxiliaries';
import { TOPIC_LINKS } from '../language/words/link-words';
import { anyOf, without } from '../language/words/word-set';
import { LEAD_IN, WHICH_ONES } from './openings';
import { APOSTROPHES } from '../language/words/quote-marks';

const SOURCES = `(?:${WHICH_ONES}|any of the )*(?:coverage|articles?|outlets?|news|papers?|newspapers?|press|media|reports?|stories|story|sources?)`;
const SAYING =
  '(?:say|says|said|write|written|report|reported|publish|published|tell|told|have|got)';
const NEWS = '(?:news|word|updates?|info|information|details)';
const NEWEST = '(?:latest|newest|new)';
/** "tell me about", "what's the latest on", "any news on": what is asked is what stands behind. */
const TIDINGS = [
  `(?:please )?(?:tell|give)(?: me| us)?(?: more| something)?(?: (?:any |the |some )?(?:${NEWEST} )?${NEWS})?`,
  `what(?:[${APOSTROPHES}]?s| is| are)? (?:the )?(?:${NEWEST}|${NEWS}|status)(?: ${NEWS})?`,
  `(?:any|the|is there any) (?:${NEWEST} |more )?${NEWS}`,
  `(?:the )?(?:latest|updates?)(?: ${NEWS})?`,
].join('|');
/** "what does the coverage say about", "what is known about", "anything about". */
const ABOUT = new RegExp(
  `^\\W*${LEAD_IN}?((?:${TIDINGS}|what ${anyOf([...DO_FORMS, ...FINITE_HAVE_FORMS])} ${SOURCES} (?:\\w+ )?${SAYING}|what(?:[${APOSTROPHES}]s| is| was| has been| do (?:we|you|they)) (?:currently |so far )?(?:said|written|reported|known|told|know)|is there anything|anything|what news is there)(?: us| me)? ${anyOf(without(TOPIC_LINKS, 'of'))}\\s+)(.*\\p{L}.*)$`,
  'isu',
);

/**
 * The topic alone of a question that asks what is said of it, not who says what: "what does the coverage
 * say about the toll?" asks for the toll. With the question without its "and so"; null for any other.
 */
export function topicAsked(text: string): { readonly text: string; readonly asked: string } | null {
  const [, lead, topic] = ABOUT.exec(text) ?? [];
  return lead === undefined || topic === undefined ? null : { text: topic, asked: lead + topic };
}
