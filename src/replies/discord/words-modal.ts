import {
  ComponentType,
  TextInputStyle,
  type APIModalInteractionResponseCallbackData,
} from 'discord-api-types/v10';
import { WORDS_FORM } from './admin-wording';

/** The custom_id of the form's text. */
export const WORDS_INPUT = 'words';
/** Discord's limit on what a text input holds. */
const LONGEST_VALUE = 4000;

/** The form in which the words are edited that a question must not hold, one a line. */
export function wordsModal(
  customId: string,
  words: readonly string[],
): APIModalInteractionResponseCallbackData {
  const value = words.join('\n').slice(0, LONGEST_VALUE);
  return {
    custom_id: customId,
    title: WORDS_FORM.title,
    components: [
      {
        type: ComponentType.Label,
        label: WORDS_FORM.label,
        description: WORDS_FORM.hint,
        component: {
          type: ComponentType.TextInput,
          custom_id: WORDS_INPUT,
          style: TextInputStyle.Paragraph,
          max_length: LONGEST_VALUE,
          required: false,
          ...(value === '' ? {} : { value }),
        },
      },
    ],
  };
}
