/** Most UTF-16 code units kept of a question. */
const LONGEST_KEPT = 500;
/** A number with more digits may be somebody's. */
const MOST_DIGITS = 6;

/** What Discord writes for a person, role, channel, command, emoji or moment. */
const DISCORD = /<(?:@[!&]?|#|a?:[^:<>]{1,40}:|t:|id:|\/[^:<>]{1,80}:)[^<>]{0,60}>/gu;
/** With a scheme, or as people type it: www.example.org, discord.gg/abc. */
const LINK =
  /[\p{L}\p{N}+.-]{0,40}:\/\/\S*|\bwww\.\S+|\b(?:[\p{L}\p{N}-]{1,63}\.){1,10}\p{L}{2,24}\/\S*/giu;
const MAIL = /[^\s@<>()"']{1,64}@[^\s@<>()"']{1,255}\.[^\s@<>()"']{2,24}/gu;
const MENTION = /(?<![\p{L}\p{N}])[@＠][\p{L}\p{N}_.]{2,40}/gu;
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;
/** Digits with at most two marks or spaces between them, as telephones, cards and accounts are written. */
const NUMBER = /[+(]{0,2}\p{Nd}(?:[\s().,/'’_·–—-]{0,2}\p{Nd})*/gu;
/** Dates keep their digits: they are what a question may be about. */
const DATE =
  /^\(?(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{4}|\d{4}\s?[-/–—]\s?\d{4})$/u;

const withoutLongNumber = (number: string): string => {
  const digits = number.match(/\p{Nd}/gu)?.length ?? 0;
  return digits > MOST_DIGITS && !DATE.test(number) ? ' ' : number;
};

/** What is taken away can bring what stood around it together, so the text is gone through again. */
const MOST_PASSES = 8;

function removeTraces(text: string): string {
  return text
    .replaceAll(DISCORD, ' ')
    .replaceAll(LINK, ' ')
    .replaceAll(MAIL, ' ')
    .replaceAll(MENTION, ' ')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(NUMBER, withoutLongNumber)
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

/**
 * A question as it may be kept: without mentions, links, mail addresses and numbers of more than six
 * digits, however they are written; null where nothing is left.
 */
export function cleanGap(question: string): string | null {
  let text = question
    .slice(0, LONGEST_KEPT)
    .normalize('NFC')
    .replaceAll(/\s/gu, ' ')
    .replaceAll(INVISIBLE, '');
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const cleaned = removeTraces(text);
    if (cleaned === text) return /[\p{L}\p{N}]/u.test(cleaned) ? cleaned : null;
    text = cleaned;
  }
  return null;
}
