import {
  ComponentType,
  TextInputStyle,
  type APIModalInteractionResponseCallbackData,
} from 'discord-api-types/v10';
import { customIdOf, type ExcerptReference } from './actions';
import { FEEDBACK } from './discord-wording';

/** The custom_id of the modal's text. */
export const FEEDBACK_REASON_ID = 'reason';
/** UTF-16 code units that a reason may have. */
const LONGEST_REASON = 500;

/** The modal behind 👎: asks why, and knows which excerpt it is about. */
export function feedbackModal(
  excerpt: ExcerptReference | null,
): APIModalInteractionResponseCallbackData {
  return {
    custom_id: customIdOf({ kind: 'rate-reason', excerpt }),
    title: FEEDBACK.title,
    components: [
      {
        type: ComponentType.Label,
        label: FEEDBACK.label,
        description: FEEDBACK.description,
        component: {
          type: ComponentType.TextInput,
          custom_id: FEEDBACK_REASON_ID,
          style: TextInputStyle.Paragraph,
          placeholder: FEEDBACK.placeholder,
          max_length: LONGEST_REASON,
          required: false,
        },
      },
    ],
  };
}
