import type { ContractRequest, FormError } from '../../../../src/loopback/contract';
import { isRecord, listOf, recordOf } from '../../../../src/loopback/json';
import { fault, lengthOf } from './rule';

/** What a bot may write (message documentation); the schema says 4000 for channel messages. */
const CONTENT_LIMIT = 2000;

/** Files of a message and the size of each (reference documentation, "Uploading Files"). */
const FILE_COUNT = 10;
const FILE_LIMIT_BYTES = 10 * 1024 * 1024;

const NONCE_LIMIT = 25;

/** The limits of a message but for its embeds and components. */
export function messageErrors(
  message: Readonly<Record<string, unknown>>,
  { files }: ContractRequest,
): FormError[] {
  return [
    ...(lengthOf(message['content']) > CONTENT_LIMIT
      ? [fault(['content'], 'BASE_TYPE_MAX_LENGTH', `Must be ${CONTENT_LIMIT} or fewer in length.`)]
      : []),
    ...(String(message['nonce'] ?? '').length > NONCE_LIMIT
      ? [fault(['nonce'], 'BASE_TYPE_MAX_LENGTH', `Must be ${NONCE_LIMIT} or fewer in length.`)]
      : []),
    ...mentionErrors(message['allowed_mentions']),
    ...attachmentErrors(message['attachments'], files),
  ];
}

function mentionErrors(allowed: unknown): FormError[] {
  const { parse } = recordOf(allowed);
  return (['users', 'roles'] as const)
    .filter((kind) => {
      const listed = recordOf(allowed)[kind];
      return listOf(parse).includes(kind) && listOf(listed).length > 0;
    })
    .map((kind) =>
      fault(
        ['allowed_mentions'],
        'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
        `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`,
      ),
    );
}

function attachmentErrors(attachments: unknown, files: ContractRequest['files']): FormError[] {
  const missing = listOf(attachments).flatMap((attachment, index) => {
    if (!isRecord(attachment)) return [];
    const id = String(attachment['id']);
    // A long id is of an attachment that an edit keeps.
    const isKept = /^\d{15,}$/u.test(id);
    return isKept || files.some((file) => String(file.index) === id)
      ? []
      : [fault(['attachments', index], 'ATTACHMENT_NOT_FOUND', `No file was sent with id ${id}.`)];
  });
  const tooLarge = files
    .filter(({ bytes }) => bytes.byteLength > FILE_LIMIT_BYTES)
    .map(({ index }) =>
      fault(
        ['files', index],
        'BASE_TYPE_FILE_TOO_LARGE',
        `A file holds at most ${FILE_LIMIT_BYTES} bytes.`,
      ),
    );
  const tooMany =
    files.length > FILE_COUNT
      ? [fault(['files'], 'BASE_TYPE_MAX_LENGTH', `Must be ${FILE_COUNT} or fewer in length.`)]
      : [];
  return [...missing, ...tooLarge, ...tooMany];
}
