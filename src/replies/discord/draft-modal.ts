import {
  ComponentType,
  TextInputStyle,
  type APIModalInteractionResponseCallbackData,
} from 'discord-api-types/v10';
import { DRAFT_FORM } from './admin-wording';

/** The fields of an article that can be edited before it is published. */
export const DRAFT_FIELDS = ['headline', 'publisher', 'datePublished', 'url'] as const;

/** One of those fields. */
export type DraftField = (typeof DRAFT_FIELDS)[number];

/** What the fields hold; '' for what is not known or not given. */
export type DraftFields = Readonly<Record<DraftField, string>>;

/** Discord's limit on what a text input holds. */
const LONGEST_VALUE = 4000;

const HINTS: Readonly<Record<DraftField, string | null>> = {
  headline: null,
  publisher: null,
  datePublished: DRAFT_FORM.dateHint,
  url: DRAFT_FORM.urlHint,
};

/** The form in which an article's fields are edited, filled in as far as they are known. */
export function draftModal(
  customId: string,
  fields: DraftFields,
): APIModalInteractionResponseCallbackData {
  return {
    custom_id: customId,
    title: DRAFT_FORM.title,
    components: DRAFT_FIELDS.map((name) => {
      const value = fields[name];
      const hint = HINTS[name];
      return {
        type: ComponentType.Label,
        label: DRAFT_FORM[name],
        ...(hint === null ? {} : { description: hint }),
        component: {
          type: ComponentType.TextInput,
          custom_id: name,
          style: TextInputStyle.Short,
          required: name === 'headline' || name === 'publisher',
          max_length: LONGEST_VALUE,
          ...(value === '' || value.length > LONGEST_VALUE ? {} : { value }),
        },
      };
    }),
  };
}
