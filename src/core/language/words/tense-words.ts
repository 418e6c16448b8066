import { wordSet } from './word-set';

/** Folded participles and adjectives that give a thing its day: "is set for", "planned for", "due". */
export const SCHEDULED = wordSet(
  'due set scheduled slated planned expected fixed booked billed timed penciled pencilled arranged earmarked intended tipped postponed delayed rescheduled',
);
/** Lemmas of verbs that move a thing to another day, and of those that do with "off", "back" or "forward". */
export const DEFERRING = wordSet(
  'move postpone delay defer adjourn reschedule shift extend prolong remand',
);
export const PUTTING = wordSet('put push bring pull hold');
/** Nouns and adjectives of what is to come, which count where no verb tells the time. */
export const TO_COME = wordSet(
  'deadline upcoming ahead due tomorrow starting beginning opening date',
);
/** Lemmas of verbs whose infinitive has happened with them: "failed to sign", "managed to win". */
export const IMPLICATIVE = wordSet(
  'fail refuse manage begin start continue help come go use dare happen',
);
/** Lemmas of verbs that tell no more of a thing than that it is: "happened", "was held". */
export const HAPPENINGS = wordSet('happen occur hold');
/** Lemmas of verbs that tell of something else's time: "said the gate opens". */
export const REPORTING = wordSet(
  'say tell add announce report state confirm write promise pledge vow warn predict agree decide propose note',
);
/** Lemmas of verbs that in the present tell of a day to come: a thing begins or ends once. */
export const TURNING = wordSet(
  'open close begin start end finish expire run reopen resume return launch',
);
/** Verbs with one form for present and past, read as past: news tells what happened. */
export const UNCHANGING = wordSet(
  'cut hit set put read shut cost let quit spread split burst hurt bet cast shed beat',
);
/** Lemmas and forms by which something is thought to come, or to be so, before it is known. */
export const FORESEEING = wordSet(
  'expect fear forecast predict project projection anticipate hope plan aim intend likely unlikely foresee reckon target worry warn prediction expectation',
);
