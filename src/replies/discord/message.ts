import type {
  APIComponentInContainer,
  APIMessageTopLevelComponent,
  MessageFlags,
} from 'discord-api-types/v10';
import type { Article } from '../../core/article/article';

/** The body of a reply in Components V2; whoever sends it may add the ephemeral flag. */
export interface DiscordMessage {
  readonly components: APIMessageTopLevelComponent[];
  readonly flags: MessageFlags.IsComponentsV2;
}

/** What a reply's container holds, top to bottom. */
export type Part = APIComponentInContainer;

/** The article with this id in the coverage that made the outcome; null where there is none. */
export type ArticleLookup = (articleId: string) => Article | null;

/**
 * Discord's limits on a message, from its component reference and its OpenAPI description. Texts are
 * counted in UTF-16 code units, which is never fewer than what Discord counts.
 */
export const LIMITS = {
  /** Components in one message, nested ones counted. */
  components: 40,
  /** Characters of all text displays of one message together. */
  text: 4000,
  /** Longest URL of a link button. */
  url: 512,
  /** What a component is known by. */
  customId: 100,
  /** Words on a button. */
  label: 80,
  buttonsInRow: 5,
  /** Label, value and description of a select menu's option. */
  option: 100,
  options: 25,
} as const;
