/** What is said above and in place of dated sentences; topics stand in it as they are given. */
export const TIMELINE = {
  title: (topic: string | null): string =>
    topic === null ? 'In order of date' : `In order of date: ${topic}`,
  /** Above sentences that only come near the topic; `isAfter`: whether some about it stand above. */
  near: (isAfter: boolean): string =>
    isAfter
      ? 'With a part of those words only:'
      : 'No dated sentence has all of those words; these have a part of them:',
  /** `isKnown`: whether the coverage has any word of the topic. */
  nothing: (topic: string | null, isKnown: boolean): string => {
    if (topic === null) return 'No sentence of the coverage has a date.';
    return isKnown
      ? `No sentence of the coverage about ${topic} has a date.`
      : `The coverage has nothing with the words “${topic}”, dated or not.`;
  },
  /** Where not all of them are shown. */
  more: (count: number): string =>
    `${count} more dated ${count === 1 ? 'sentence' : 'sentences'}; a topic, or more of its words, leaves fewer.`,
  noWords: 'There are no words in that which I could look up. Please write some.',
} as const;
