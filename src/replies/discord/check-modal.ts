import {
  ComponentType,
  TextInputStyle,
  type APIModalInteractionResponseCallbackData,
} from 'discord-api-types/v10';
import { LONGEST_CHECKED } from '../../core/quotes/check-quotes';
import { customIdOf } from './actions';
import { CHECK_FORM } from './discord-wording';

/** The custom_id of the form's text. */
export const CHECKED_TEXT_ID = 'quote';

/** The form behind “Check a quote”. */
export function checkModal(): APIModalInteractionResponseCallbackData {
  const { title, label, description, placeholder } = CHECK_FORM;
  return {
    custom_id: customIdOf({ kind: 'checked-quote' }),
    title,
    components: [
      {
        type: ComponentType.Label,
        label,
        description,
        component: {
          type: ComponentType.TextInput,
          custom_id: CHECKED_TEXT_ID,
          style: TextInputStyle.Paragraph,
          placeholder,
          max_length: LONGEST_CHECKED,
          required: true,
        },
      },
    ],
  };
}
