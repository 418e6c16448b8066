import type { Level } from '../../core/outcome/outcome';
import type { Genre } from '../../core/article/article';
import { TIMELINE } from '../timeline-wording';
import { articleCount, saidRetracted } from '../wording';

/** Labels of buttons and menus; at most 34 characters, so that a phone shows them whole. */
export const LABELS = {
  context: 'Context',
  more: 'More',
  why: 'Why this?',
  helpful: '👍',
  unhelpful: '👎',
  share: 'Share',
  takeBack: 'Take back',
  askEditors: 'Ask an editor',
  cite: 'Cite',
  tellMe: 'Tell me when it is covered',
  unfollow: 'Unfollow',
  pickUnfollow: 'Choose a question to unfollow',
  check: 'Check a quote',
  followUps: 'Ask a question the coverage answers',
  open: 'Open article',
  facts: 'Facts',
  back: 'Back',
  next: 'Next',
  pickArticle: 'Look at one article',
} as const;

/** Genres that a reader has to be told of; a report needs no label. */
export const GENRE_LABELS: Readonly<Record<Genre, string | null>> = {
  report: null,
  analysis: 'Analysis',
  opinion: 'Opinion',
  satire: 'Satire',
  sponsored: 'Sponsored',
};

/** Genres that never stand alone as evidence for a fact, with what is said where nothing else does. */
export const NO_EVIDENCE: Readonly<Record<Genre, string | null>> = {
  report: null,
  analysis: null,
  opinion: 'No report in the coverage says this; it stands only in an opinion piece:',
  satire:
    'No report in the coverage says this; it stands only in satire, which is not meant as fact:',
  sponsored:
    'No report in the coverage says this; it stands only in sponsored text, which is paid for:',
};

/** Seconds from which on a time is told in minutes. */
const LONG_SECONDS = 120;

/** So many seconds in words; minutes, rounded up, where they are many. */
export function timeInWords(seconds: number): string {
  const [count, unit] =
    seconds < LONG_SECONDS ? [seconds, 'second'] : [Math.ceil(seconds / 60), 'minute'];
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}

const more = (count: number, what: string): string =>
  `${count} more ${what}${count === 1 ? '' : 's'}`;

/** Lines above and below the parts of a reply. */
export const LINES = {
  /** The name of the thread below an answer that was taken back. */
  takenBack: 'An answer that was taken back',
  asked: 'Asked:',
  understood: 'Understood as:',
  dropped: (count: number): string =>
    `${more(count, 'excerpt')} would not fit into one message whole.`,
  tooLongToShow: 'The sentence that answers is too long for one message; it stands here:',
  citeTitle: (id: string): string => `To cite this answer: ${id}`,
  citeUnfit: 'The other forms would not fit into one message; `npm run -s ask -- --cite` has them.',
  givenTo: (speaker: string): string => `given to ${speaker}`,
  moreChanges: (count: number): string => more(count, 'difference'),
  moreQuotes: (count: number): string =>
    `${more(count, 'quote')} would not fit into one message: check fewer at a time.`,
  moreTitle: 'Also near the question, not necessarily an answer:',
  noMore: 'Nothing else in the coverage comes near that question.',
  quoting: (speaker: string): string => `quoting ${speaker}`,
  contextTooLong: 'The paragraph is too long for one message.',
  saidTitle: (person: string, about: string | null): string =>
    about === null ? `What ${person} says` : `What ${person} says about ${about}`,
  saidNothing: (person: string, about: string | null): string =>
    about === null
      ? `The coverage quotes nothing by ${person}.`
      : `The coverage quotes nothing by ${person} about ${about}.`,
  saidSeveral: (name: string): string =>
    `-# Several people are called ${name}. /said with a full name shows all that one of them says.`,
  unseen: (count: number): string => `${more(count, 'excerpt')} in the coverage.`,
  compareTitle: (topic: string): string => `In each outlet’s own words: ${topic}`,
  timelineNear: (isAfter: boolean): string => `-# ${TIMELINE.near(isAfter)}`,
  factsTitle: 'Facts',
  noFacts: 'No facts were found in this article.',
  page: (page: number, pages: number): string => `Page ${page} of ${pages}`,
  sourcesTitle: (count: number): string => `The coverage holds ${articleCount(count)}`,
  sourcesFound: (found: number, total: number, search: string): string =>
    `${articleCount(found)} of ${total} with “${search}”`,
  sourcesNone: (search: string): string =>
    `No article has all of “${search}” in headline, outlet, author or date. /sources without a search lists all.`,
  words: (count: number): string => `${count} ${count === 1 ? 'word' : 'words'}`,
  moreCorrections: (count: number): string =>
    `-# and ${count} earlier ${count === 1 ? 'correction' : 'corrections'}`,
  by: (names: string): string => `by ${names}`,
  with: (names: string): string => `with ${names}`,
} as const;

/** The lines of the explanation of an answer. */
export const WHY = {
  title: 'Why this excerpt',
  confidence: (level: Level, confidence: number): string =>
    `Confidence: ${level}. Of answers this sure, about ${Math.round(confidence * 100)} in 100 are right.`,
  matched: (words: string): string => `Words of the question it holds: ${words}.`,
  nothingMatched:
    'It holds no word of the question as typed; synonyms, names or context led to it.',
  met: (pairs: readonly (readonly [asked: string, said: string])[]): string =>
    `Read beside each other: ${pairs.map(([asked, said]) => `“${asked}” and “${said}”`).join(', ')}.`,
  features: (score: string): string =>
    `Its score is ${score}: so far it stands above the average candidate. What added most to that, or took from it:`,
  added: (value: string, average: string, added: string): string =>
    `${value} (average ${average}) added ${added}`,
  rest: (features: number, added: string): string =>
    features === 0 ? `rounding: ${added}` : `everything else: ${added}`,
  others: 'What came next:',
  score: (score: string): string => `score ${score}`,
  none: 'No sentence of the coverage was weighed for that.',
} as const;

/** What goes from a member to the editors of a server, with consent. */
export const EDITORS = {
  consent:
    'Shall I show this question, with your name and a link to this channel, to the editors of this server? They may ' +
    'add what is missing, or write to you. Nothing else of yours goes along.',
  send: 'Show it to the editors',
  asks: 'asks what the coverage does not answer:',
  sent: 'The editors of this server have your question now.',
  notSent: 'I cannot reach the editors of this server just now. Please try again later.',
  none: 'The editors of this server take no questions at the moment.',
} as const;

/** The modal behind 👎. */
export const FEEDBACK = {
  title: 'What was wrong?',
  label: 'In a few words (optional)',
  description: 'Kept with the excerpt, without your name.',
  placeholder: 'Wrong sentence, wrong person, out of context …',
} as const;

/** Short messages for one person: what happened and what to do. */
export const NOTICES = {
  cooldown: (seconds: number): string =>
    `One moment: you can ask again in ${timeInWords(seconds)}.`,
  channelCooldown: (seconds: number): string =>
    `This channel is busy: ask again in ${timeInWords(seconds)}.`,
  oldButton: 'That button is from an earlier version of me. Ask the question again for fresh ones.',
  passageGone: 'That passage is no longer in the coverage; its article was changed or taken out.',
  articleGone: 'That article is no longer in the coverage.',
  questionGone: 'I can no longer tell which question that was. Please ask it again.',
  emptyMention: 'Ask me a question about the coverage, for example by mentioning me with it.',
  emptyMessage: 'There are no words in that message that I could look up.',
  noWords: TIMELINE.noWords,
  emptyCoverage:
    'The coverage is empty: there is no article to quote from yet. Whoever runs me adds them; then I can answer.',
  stillReading: 'I am still reading the coverage. Please ask again in a moment.',
  unreachable:
    'I cannot reach the articles just now, so nothing was looked up. Please ask again in a minute.',
  fault: 'Something went wrong on my side, and nothing was looked up. Please try again.',
  unshown:
    'Something went wrong on my side, so my answer may not be shown. If you see none, please try again.',
  ratingUnshown:
    'Something went wrong on my side. What you sent may be noted already; sending it again does no harm.',
  mismatch:
    'What was found does not match its article to the letter, so it is not shown. The fault is logged.',
  noSuchArticle: 'There is no such article in the coverage. /sources lists what there is.',
  noSuchOutlet: 'There is no such outlet in the coverage. /sources lists what there is.',
  notOfThatOutlet: (publisher: string, outlet: string): string =>
    `That article is by ${publisher}, not by ${outlet}. Please leave one of the two out.`,
  noDate: (typed: string): string =>
    `That is no date: “${typed}”. Please give a year, a month or a day: 2014, 2014-10 or 2014-10-08.`,
  endsBeforeItBegins: 'That time ends before it begins. Please swap “from” and “to”.',
  saidRetracted,
  noSuchPerson: (person: string): string =>
    `The coverage quotes nobody called ${person}. The menu of /said lists who is quoted.`,
  whichPerson: (people: string): string =>
    `The coverage quotes several people of that name: ${people}. Give /said the full name of one of them.`,
  tooLong: (most: number): string => `That is too long. Please keep it to ${most} characters.`,
  thanks: 'Thank you, noted.',
  thanksForReason: 'Thank you. That helps to find wrong answers.',
  notNoted: 'I could not note that just now. Please try again in a moment.',
  cannotPost: 'I may not write in this channel. A moderator can allow me to send messages here.',
  cannotShare: 'I cannot show that to others here: I may not write in this channel.',
  notAllowed: 'That is for those who manage this server.',
  notYours: 'Only whoever asked can take that answer back.',
  blocked: 'The editors of this server asked me not to answer you here. They can tell you why.',
  blockedWords: 'I do not answer questions with such words in this server.',
  shared: 'Shared.',
  closing: 'I am being restarted. Please ask again in a moment.',
} as const;

/** The form for a quote to check. */
export const CHECK_FORM = {
  title: 'Check a quote',
  label: 'The quote',
  description: 'Best between quotation marks, with whoever is said to have said it.',
  placeholder: '“It held,” said Ada Quill.',
} as const;

/** What /help says, a paragraph each, in markdown of our own. */
export const HELP = {
  title: 'Verbatim quotes the coverage',
  paragraphs: [
    'Ask in your own words: **/ask**, a mention of me, or a direct message. The answer is the sentence ' +
      'itself with outlet, headline, date and paragraph. Where the coverage does not say, I say so.',
    '**/said** what a person is quoted as saying · **/compare** each outlet’s own words · **/timeline** ' +
      'dated facts in order · **/verify** whether a quote is to the letter · **/cite** an answer to take along · **/facts** people, roles and figures · **/sources** and **/article** what ' +
      'the coverage holds · **/follow** a question, to be told when it is covered or its answer changes · **/following** ' +
      'what is followed · **/privacy** what is stored',
    'Right-click a message (on a phone: hold it), then Apps, then “Ask the coverage” looks its words up and “Check this quote” ' +
      'checks what it quotes. ' +
      'Follow-up questions work in a thread, in replies to me and in direct messages.',
  ],
  examples: 'Questions the coverage answers:',
} as const;

/** What /privacy says; days as the database keeps them. */
export const PRIVACY = {
  title: 'What is stored',
  memory: (minutes: number): string =>
    `In memory, for ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}: your last questions in each ` +
    'channel, so that follow-up questions are understood, and for some seconds how many you asked. ' +
    'That memory is never written to disk.',
  log: (logsQuestions: boolean): string =>
    logsQuestions
      ? 'In the log: the text of questions, because whoever runs this bot switched that on, with times and outcomes; no names.'
      : 'In the log: times, outcomes and Discord’s numbers of events, never the text of a question or a message, and no names.',
  kept: {
    nothing: 'There is no database, so nothing else of your questions is kept.',
    'no-questions':
      'In the database: no question, neither answered nor unanswered, but what you follow.',
    questions:
      'In the database, without user and channel: questions that the coverage does not answer, for 90 ' +
      'days, and questions that it answers, for 30 days, to see which answers change with it. They are ' +
      'cleaned of mentions, links and long numbers, and kept with their count and days. Editors see the ' +
      'words of a question only where at least two people asked it, else just those of its words that ' +
      'are missing and that the articles use, never names or numbers; people are told apart by a keyed ' +
      'hash that is thrown away daily. Until they can be written they wait in memory, for two minutes at ' +
      'most.',
  },
  ratings: {
    nothing:
      '👍 and 👎 are logged with the excerpt they are about and the reason you give, without your name.',
    'no-questions':
      '👍 and 👎 are kept for 90 days with the excerpt they are about, a hash of the question and the ' +
      'reason you give, without your name; a keyed hash of all that and of who you are tells your second ' +
      'rating of the same answer from the first, which it replaces. What editors change, and what others try ' +
      'to, is kept for a year with their user number, how a server wants ' +
      'to be answered until it is set back, and a file that an editor attaches for 15 minutes in memory ' +
      'unless it is published.',
    questions:
      '👍 and 👎 are kept for 90 days with the excerpt they are about, a hash of the question and the ' +
      'reason you give, without your name; a keyed hash of all that and of who you are tells your second ' +
      'rating of the same answer from the first, which it replaces. What editors change, and what others try ' +
      'to, is kept for a year with their user number, how a server wants ' +
      'to be answered until it is set back, and a file that an editor attaches for 15 minutes in memory ' +
      'unless it is published.',
  },
  follows: {
    nothing: 'No question can be followed, as there is no database.',
    kept:
      'A question that you follow is kept with your user number, the server and channel where it is told (or ' +
      'that it is for you alone), and which article and paragraph answered it last, for a year at most, until ' +
      'you unfollow it: /following lists what you follow and ends it. It goes at once when I leave the server ' +
      'or the channel is deleted. What you follow in direct messages is shown in no server.',
  },
  messages:
    'I read only messages that mention me, replies to me, direct messages, a message on which ' +
    'somebody uses “Ask the coverage” and, where whoever runs this bot switched that on, messages in ' +
    'threads that I opened. Nothing is passed on, but for a question that you yourself send to the editors ' +
    'of a server with “Ask an editor”, with your name; nothing is used to train anything.',
  policy: 'Privacy policy',
} as const;
