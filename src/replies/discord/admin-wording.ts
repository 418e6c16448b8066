import { timeInWords } from './discord-wording';

/** Words of the messages for editors and admins; at most 34 characters on a button. */
export const ADMIN_LABELS = {
  publish: 'Publish',
  publishAll: (count: number): string => `Publish all ${count}`,
  edit: 'Edit fields',
  editMore: 'More fields',
  discard: 'Discard',
  remove: 'Remove',
  undo: 'Take back',
  cancel: 'Cancel',
  pickItem: 'Look at another article of this file',
  csv: 'Export as CSV',
  older: 'Older',
  newest: 'Newest',
  makePrivate: 'Answer privately by default',
  makePublic: 'Answer openly by default',
  reset: 'Back to the usual',
  channels: 'Channels to answer in (none: all)',
  cooldown: 'Time between two questions',
  excerpts: 'Excerpts in an answer',
  threads: 'A thread for each question',
  noThreads: 'No threads',
  logChannel: 'Log channel for editors (none: off)',
  blocked: 'Members and roles not to answer',
  words: 'Blocked words',
  follow: 'Let members follow questions',
  noFollow: 'No following',
} as const;

const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

/** "3 articles": a count with its noun. */
export { counted };

/** Lines of the messages for editors and admins, in markdown of our own. */
export const ADMIN_LINES = {
  more: (count: number): string => `-# … and ${count} more`,
  status: 'The coverage',
  undated: (count: number): string => `${count} without a date`,
  noDates: 'no article has a date',
  watching: 'Files that change on disk are loaded by themselves.',
  notWatching: 'Files that change on disk wait for a reload.',
  followsArchive: 'Answers come from an archive; what changes in it is loaded within seconds.',
  keepsGaps: 'Questions without an answer are kept for 90 days, without names.',
  keepsNoGaps: 'Questions without an answer are not kept (GAPS is off).',
  problems: (errors: number, warnings: number): string =>
    errors + warnings === 0
      ? 'No faults and no warnings.'
      : `**${counted(errors, 'fault')}, ${counted(warnings, 'warning')}**`,
  faults: '**What does not work**',
  reloaded: 'Reloaded',
  unchanged: 'Nothing has changed',
  kept: {
    strict: 'The old coverage stays: a file has a fault, and strict was wanted',
    empty: 'The old coverage stays: the folder gives no article',
    failed: 'The old coverage stays: the new one could not be built',
  },
  checked: 'What a reload would do',
  checkedNothing: 'A reload would change nothing',
  added: 'Added',
  changed: 'Changed',
  removed: 'Removed',
  answersTitle: (asked: number): string =>
    `**Answers that would change** (${counted(asked, 'question')} tried)`,
  answersSame: (asked: number): string =>
    `No answer would change (${counted(asked, 'question')} tried).`,
  gained: (article: string): string => `answered, from ${article}`,
  lost: (article: string): string => `no longer answered (it was, from ${article})`,
  moved: (from: string, to: string): string =>
    from === to ? `another sentence of ${to}` : `from ${to} instead of ${from}`,
  hidden: (count: number): string =>
    `${counted(count, 'question')} that one person alone asked, so not shown`,
  preview: 'Preview, not published yet',
  previewOf: (at: number, count: number): string => `Preview ${at} of ${count}, not published yet`,
  newFile: 'a new file',
  replaces: '⚠ replaces the article of this name',
  sameFile: 'The file already holds just this.',
  diff: (out: number, come: number): string =>
    `**What changes in the file** (${counted(out, 'line')} out, ${counted(come, 'line')} in)`,
  warnings: '**Look twice**',
  trial: (asked: number): string =>
    `**Asked of itself** (${counted(asked, 'question')} made from its facts)`,
  trialWell: (asked: number): string =>
    `-# Asked of itself: all of ${counted(asked, 'question')} made from its facts are answered, and no outlet here says otherwise.`,
  dropped: (count: number): string => `**Left out** (${counted(count, 'line')})`,
  doubtful: (count: number): string =>
    `**Kept in doubt** (${counted(count, 'line')}): look whether they belong`,
  notes: '**To be checked**',
  line: (line: number): string => `line ${line}`,
  nothingIn: 'No article could be made of that file',
  missing: 'Something is missing. **Edit fields** lets you say what the page does not.',
  expires: 'Kept for 15 minutes.',
  published: (headline: string): string => `Published “${headline}”.`,
  heldBack: 'Not shown to anybody now',
  changedHeld: 'Changed an article that is not shown.',
  decided: 'Withheld, embargoed, expiring, retracted or corrected:',
  publishedSome: (count: number): string => `Published ${counted(count, 'article')}.`,
  notDone: 'Not done:',
  discarded: 'Discarded; nothing was written.',
  removeAsk: 'Remove this article?',
  removeHint: 'The file is taken out of the folder; /knowledge undo brings it back.',
  removeBroken: 'This file is not part of the coverage (it has a fault).',
  removedDone: (file: string): string => `Removed ${file}. /knowledge undo brings it back.`,
  undoAsk: 'Take this back?',
  undoKinds: {
    add: 'The file was added; it goes again.',
    replace: 'The file was replaced; it gets back what it held, byte for byte.',
    remove: 'The file was removed; it comes back, byte for byte.',
    undo: 'The file gets back what it held.',
  },
  undoMore: (count: number): string =>
    `It was published in one step with ${counted(count, 'more article')}; all go back together.`,
  undone: (file: string, more: number): string =>
    more === 0
      ? `Taken back; ${file} is as it was before.`
      : `Taken back; ${file} and ${counted(more, 'more file')} are as they were before.`,
  canceled: 'Nothing was changed.',
  coverageNow: (articles: string, version: string): string =>
    `The coverage now holds ${articles}, version ${version}.`,
  gaps: (days: number): string => `Asked in vain in the last ${counted(days, 'day')}`,
  noGaps: 'Nothing was asked in vain in that time.',
  times: (count: number): string => `${count}×`,
  missingTerms: 'missing:',
  alike: 'also:',
  oneAsker:
    'Where one person alone asked, only those missing words are shown that the coverage has: no names, no numbers.',
  gapsOff: 'Questions are not kept: GAPS is off.',
  csv: (name: string): string => `All of them are in ${name}.`,
  log: 'Who changed what',
  noLog: 'Nothing was changed yet.',
  settings: 'How I answer in this server',
  everywhere: 'In every channel that I may write in.',
  onlyIn: 'In these channels and their threads:',
  private: 'Slash commands answer for the asker alone unless private is set to false.',
  open: 'Slash commands answer for everybody unless private is set to true.',
  cooldownUsual: 'Cooldown as set for the whole bot.',
  cooldownNone: 'No cooldown for a single person.',
  cooldown: (seconds: number): string => `One question in ${timeInWords(seconds)} for each person.`,
  excerpts: (count: number): string => `At most ${counted(count, 'excerpt')} in an answer.`,
  inThreads: 'Each question gets a thread of its own, where I may open one.',
  inPlace: 'A question is answered where it was asked, without a thread.',
  canFollow:
    'Members may follow questions in channels they write in: what becomes of them is told there.',
  noFollow: 'Nobody can follow a question in a channel; in direct messages with me everybody can.',
  logChannel: (link: string): string =>
    `Publishes, loads and faults are told in ${link}; members can send an unanswered question there.`,
  logChannelHere:
    'Editors are told here from now on what is published and loaded and what goes wrong, and members can send a question here that the coverage does not answer.',
  noLogChannel:
    'No log channel: publishes, loads and faults are told nowhere, and no question goes to editors.',
  blockedMembers: (links: string): string => `Not answered: ${links}.`,
  blockedWords: (count: number): string =>
    `Not answered: questions with one of ${counted(count, 'blocked word')}.`,
  notSet: 'Nothing is set; this is the usual.',
  lostLog:
    '⚠ The log channel was deleted: editors are told nothing, and no question reaches them, until you choose another.',
  mutedLog: (link: string): string =>
    `⚠ I may not write in the log channel ${link}: let me see it and send messages there, or choose another.`,
  lostChannels: (lost: number, isAnyLeft: boolean): string =>
    `⚠ ${counted(lost, 'channel')} of those chosen ${lost === 1 ? 'was' : 'were'} deleted. ` +
    (isAnyLeft
      ? 'I go by the others; choose anew to put that right.'
      : 'Until you choose anew, I answer in every channel that I may write in.'),
} as const;

/** The form of the words that a question must not hold. */
export const WORDS_FORM = {
  title: 'Blocked words',
  label: 'Words and phrases, one a line',
  hint: 'A question that holds one of them whole is not answered; empty: none.',
} as const;

/** The form behind “Edit fields”. */
export const DRAFT_FORM = {
  title: 'Fields of the article',
  headline: 'Headline',
  publisher: 'Outlet',
  datePublished: 'Date',
  dateHint: 'As in 2021-03-04; empty: the source gives none',
  url: 'Address',
  urlHint: 'https; empty: none',
  author: 'Authors',
  authorHint: 'Names between commas; empty: none',
  aliases: 'Other names of the outlet',
  aliasesHint: 'As in DW, between commas; empty: none',
  genre: 'Genre',
  genreHint: 'report, analysis, opinion, satire or sponsored',
  status: 'Status',
  statusHint: 'published, withheld or retracted; empty: published',
  embargoedUntil: 'Embargoed until',
  embargoedUntilHint:
    'As in 2021-03-05T06:00:00Z, or a day from its beginning in UTC; empty: no embargo',
  expires: 'Expires',
  expiresHint: 'As in 2021-03-05T06:00:00Z, or the last day, in UTC, it is shown; empty: never',
} as const;

/** Short messages for one admin: what happened and what to do. */
export const ADMIN_NOTICES = {
  expired:
    'That is no longer there: it was dealt with (/knowledge log tells), or 15 minutes are over, or I was ' +
    'restarted. To do it again, please give the command again.',
  unshown:
    'Something went wrong on my side while I told you what came of that, so it may be done already: look at ' +
    '/knowledge log and /knowledge status, or /settings, before you do it again.',
  oldButton: 'That button is from an earlier version of me. Please give the command again.',
  notHere: (links: readonly string[]): string =>
    `I do not answer questions in this channel, but in ${links.join(' ')}.`,
  cannotLog:
    'I may not write in that channel, so it cannot be the log channel. Let me see it and send messages there, then choose it again.',
  inArchive:
    'I answer from an archive here, so nothing was changed: articles are changed on my machine, with npm run -s ' +
    'archive -- add FILE (or remove, or undo), and answers follow within seconds.',
  noAttachment: 'The file did not arrive. Please attach it again.',
  notNow: (fault: string): string => `That is not possible now: ${fault}`,
} as const;
