import type { Excerpt, Retraction } from '../core/outcome/outcome';
import { CHAT } from '../replies/chat-wording';
import { excerptsView, retractionsView, type ConsoleOptions } from '../replies/console-reply';
import { visibleText } from '../replies/visible-text';

/** Whom a name may mean, and what the first few of them are quoted as saying. */
export interface Quoted {
  /** Empty where nobody quoted is called that. */
  readonly names: readonly string[];
  /** Empty where one of the names has to be chosen first. */
  readonly quoted: readonly { readonly person: string; readonly excerpts: readonly Excerpt[] }[];
  /** Articles taken back that alone quoted somebody who is called that. */
  readonly retractions?: readonly Retraction[];
}

/** Looks somebody's words up; `about` null asks for all of them. */
export type FindQuoted = (person: string, about: string | null) => Quoted;

/** What the chat shows for "/said PERSON about TOPIC". */
export function saidView(argument: string, find: FindQuoted, options: ConsoleOptions): string {
  const [, person = '', about] = /^(.*?)(?:\s+about\s+(.+))?$/isu.exec(argument) ?? [];
  if (person.trim() === '') return CHAT.saidByWhom;
  const { names, quoted, retractions = [] } = find(person.trim(), about ?? null);
  if (retractions.length > 0)
    return retractionsView(CHAT.saidRetracted(visibleText(person.trim())), retractions, options);
  if (names.length === 0) return CHAT.noSuchPerson(visibleText(person.trim()));
  if (quoted.length === 0) return visibleText(CHAT.whichPerson(names));
  const parts = quoted.map(({ person: name, excerpts }) =>
    excerpts.length === 0
      ? visibleText(CHAT.saidNothing(name, about ?? ''))
      : excerptsView(CHAT.words(name), excerpts, options),
  );
  return parts.join('\n\n');
}
