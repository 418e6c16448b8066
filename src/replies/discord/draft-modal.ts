import {
  ComponentType,
  TextInputStyle,
  type APIModalInteractionResponseCallbackData,
} from 'discord-api-types/v10';
import { DRAFT_FORM } from './admin-wording';

/** The fields of an article that can be edited before it is published, form by form: a form has room for five. */
export const DRAFT_FORMS = {
  main: ['headline', 'publisher', 'datePublished', 'url', 'expires'],
  more: ['author', 'aliases', 'genre', 'status', 'embargoedUntil'],
} as const;

/** One of the forms. */
export type DraftForm = keyof typeof DRAFT_FORMS;

/** One of the fields. */
type DraftField = (typeof DRAFT_FORMS)[DraftForm][number];

/** What the fields hold; '' for what is not known or not given. */
export type DraftFields = Readonly<Record<DraftField, string>>;

/** Discord's limit on what a text input holds. */
const LONGEST_VALUE = 4000;

const HINTS: Readonly<Record<DraftField, string | null>> = {
  headline: null,
  publisher: null,
  datePublished: DRAFT_FORM.dateHint,
  url: DRAFT_FORM.urlHint,
  author: DRAFT_FORM.authorHint,
  aliases: DRAFT_FORM.aliasesHint,
  genre: DRAFT_FORM.genreHint,
  status: DRAFT_FORM.statusHint,
  embargoedUntil: DRAFT_FORM.embargoedUntilHint,
  expires: DRAFT_FORM.expiresHint,
};

/** A form in which some of an article's fields are edited, filled in as far as they are known. */
export function draftModal(
  customId: string,
  form: DraftForm,
  fields: DraftFields,
): APIModalInteractionResponseCallbackData {
  return {
    custom_id: customId,
    title: DRAFT_FORM.title,
    components: DRAFT_FORMS[form].map((name) => {
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
