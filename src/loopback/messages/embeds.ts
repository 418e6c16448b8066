import type { APIAttachment, APIEmbed } from 'discord-api-types/v10';
import { isRecord, listOf } from '../json';

const KNOWN = [
  'title',
  'description',
  'url',
  'color',
  'timestamp',
  'fields',
  'author',
  'footer',
  'image',
  'thumbnail',
  'provider',
  'video',
];

/** A message's embeds as Discord keeps them: typed "rich", null and unknown fields gone, attachments resolved. */
export function keepEmbeds(
  embeds: unknown,
  attachments: readonly APIAttachment[],
): readonly APIEmbed[] {
  const resolve = (url: unknown): unknown =>
    attachments.find(({ filename }) => url === `attachment://${filename}`)?.url ?? url;
  const keep = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(keep);
    if (!isRecord(value)) return value;
    return Object.fromEntries(
      Object.entries(value)
        .filter(([, inner]) => inner !== null)
        .map(([key, inner]) => [key, key.endsWith('url') ? resolve(inner) : keep(inner)]),
    );
  };
  return listOf(embeds)
    .filter(isRecord)
    .map((embed) => {
      const known = Object.entries(embed).filter(([key]) => KNOWN.includes(key));
      const kept = keep(Object.fromEntries(known)) as APIEmbed;
      const fields = kept.fields?.map((field) => ({ ...field, inline: field.inline ?? false }));
      return { ...kept, type: 'rich', ...(fields === undefined ? {} : { fields }) } as APIEmbed;
    });
}
