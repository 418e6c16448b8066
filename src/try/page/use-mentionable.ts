import { useShown } from './context';
import type { Mentionable } from './mention-words';

/** Whom a mention may name; nobody until the page is welcome. */
export function useMentionable(): readonly Mentionable[] {
  const welcome = useShown((state) => state.welcome);
  return welcome === null ? [] : [welcome.bot, ...welcome.people];
}
