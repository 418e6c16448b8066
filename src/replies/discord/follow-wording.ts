/** What is said of questions that are followed. */
export const FOLLOW = {
  /** Confirmations, above the question. */
  here: 'I will tell this channel when the coverage answers this:',
  hereAnswered:
    'The coverage answers this already; I will tell this channel when the answer changes:',
  alone: 'I will tell you here when the coverage answers this:',
  aloneAnswered: 'The coverage answers this already; I will tell you here when the answer changes:',
  written:
    'I have written you a direct message, and will tell you there when the coverage answers it.',
  /** News, above the question. */
  answered: 'The coverage now answers a question that you follow:',
  changed: 'The answer to a question that you follow has changed:',
  gone: 'The coverage no longer answers a question that you follow:',
  before: (citation: string): string => `Before: ${citation}`,
  beforeGone: 'Before: a passage whose article is no longer in the coverage.',
  now: 'Now:',
  /** Why a question is not followed. */
  noQuestion:
    'That asks nothing of the coverage, so there is nothing to follow. Please ask in words.',
  notAllowedHere:
    'In this server questions cannot be followed in channels: its admins can allow that in /settings. ' +
    '/follow with private set to true, or in a direct message to me, tells you alone.',
  notMember:
    'I am no member here, so I cannot write to this channel by myself. /follow with private set to true ' +
    'tells you alone.',
  youMayNotWrite: 'You may not write in this channel, so I will not write there for you.',
  already: (isHere: boolean): string =>
    isHere
      ? 'That question is followed in this channel already. /following lists what is.'
      : 'You follow that question already. /following lists what you follow.',
  full: (most: number, isHere: boolean): string =>
    isHere
      ? `This server follows ${most} questions already, which is the most. /following lists yours: unfollow one first.`
      : `You follow ${most} questions already, which is the most. /following in a direct message to me lists them: unfollow one first.`,
  closed:
    'I cannot write to you: your direct messages are closed to me, so I noted nothing. Once you allow direct ' +
    'messages from members of a server that we share, please try again.',
  notWritten:
    'I could not write to you just now, so I noted nothing. Please try again in a moment.',
  notNow: 'I cannot note that just now, so nothing is followed. Please try again in a moment.',
  /** Lists and endings. */
  titleHere: (count: number): string => `Followed in this server: ${count}`,
  titleAlone: (count: number): string => `What you follow: ${count}`,
  noneHere:
    'Nothing that you could unfollow is followed in this server. /follow begins; what you follow alone is ' +
    'listed in a direct message to me.',
  noneAlone:
    'You follow nothing. /follow begins, and “Tell me when it is covered” below a silence.',
  notCovered: 'not covered yet',
  covered: (headline: string): string => `answered in “${headline}”`,
  coveredGone: 'answered before',
  by: (person: string): string => `by ${person}`,
  unfollowed: 'Unfollowed: I will not tell of it any more.',
  over: 'That question is not followed any more.',
  notYours: 'Only whoever follows it, or who manages the server, can end that.',
} as const;
