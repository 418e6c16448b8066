import type { APIAttachment, APIMessageTopLevelComponent } from 'discord-api-types/v10';
import { ComponentType } from 'discord-api-types/v10';
import { isRecord, listOf, recordOf } from '../json';

type Fields = Record<string, unknown>;

const SELECT_FIELDS = [
  'custom_id',
  'placeholder',
  'disabled',
  'options',
  'channel_types',
  'default_values',
];

/** What buttons and text displays keep. */
const PLAIN_FIELDS = [
  'style',
  'label',
  'emoji',
  'custom_id',
  'url',
  'disabled',
  'sku_id',
  'content',
];

/**
 * A message's components as Discord keeps and sends them: every one with an id, every default
 * filled in, media unfolded. What is no component is left out.
 */
export function keepComponents(
  components: unknown,
  attachments: readonly APIAttachment[],
  nextId: () => string,
): APIMessageTopLevelComponent[] {
  const taken = new Set<number>();
  collectIds(components, taken);
  let counter = 0;
  const freeId = (): number => {
    do counter += 1;
    while (taken.has(counter));
    return counter;
  };

  const media = (value: unknown): Fields => {
    const url = String(recordOf(value)['url']);
    const attached = attachments.find(({ filename }) => url === `attachment://${filename}`);
    const plain = { id: nextId(), url, proxy_url: url, width: null, height: null };
    if (attached === undefined) return { ...plain, content_type: null };
    return {
      ...plain,
      url: attached.url,
      proxy_url: attached.url,
      content_type: attached.content_type ?? null,
      attachment_id: attached.id,
    };
  };
  const picture = (fields: Fields): Fields => ({
    media: media(fields['media']),
    description: fields['description'] ?? null,
    spoiler: fields['spoiler'] ?? false,
  });

  const keep = (value: unknown): Fields[] => {
    if (!isRecord(value)) return [];
    const id = typeof value['id'] === 'number' && value['id'] !== 0 ? value['id'] : freeId();
    const base = { type: value['type'], id };
    switch (value['type']) {
      case ComponentType.ActionRow:
        return [{ ...base, components: listOf(value['components']).flatMap(keep) }];
      case ComponentType.StringSelect:
      case ComponentType.UserSelect:
      case ComponentType.RoleSelect:
      case ComponentType.MentionableSelect:
      case ComponentType.ChannelSelect:
        return [{ ...present(value, SELECT_FIELDS), ...base, ...selectRange(value) }];
      case ComponentType.Section:
        return [
          {
            ...base,
            components: listOf(value['components']).flatMap(keep),
            accessory: keep(value['accessory'])[0],
          },
        ];
      case ComponentType.Thumbnail:
        return [{ ...base, ...picture(value) }];
      case ComponentType.MediaGallery:
        return [{ ...base, items: listOf(value['items']).map((item) => picture(recordOf(item))) }];
      case ComponentType.File: {
        const file = media(value['file']);
        const attached = attachments.find((one) => one.id === file['attachment_id']);
        const { filename = null, size = null } = attached ?? {};
        return [{ ...base, file, name: filename, size, spoiler: value['spoiler'] ?? false }];
      }
      case ComponentType.Separator:
        return [{ ...base, divider: value['divider'] ?? true, spacing: value['spacing'] ?? 1 }];
      case ComponentType.Container:
        return [
          {
            ...base,
            accent_color: value['accent_color'] ?? null,
            spoiler: value['spoiler'] ?? false,
            components: listOf(value['components']).flatMap(keep),
          },
        ];
      default:
        return [{ ...present(value, PLAIN_FIELDS), ...base }];
    }
  };
  // The walk above keeps Discord's shapes; the compiler cannot see that through unknown.
  return listOf(components).flatMap(keep) as unknown as APIMessageTopLevelComponent[];
}

function selectRange(select: Fields): Fields {
  return { min_values: select['min_values'] ?? 1, max_values: select['max_values'] ?? 1 };
}

/** The named fields that are set: Discord leaves null ones out and ignores what it does not know. */
function present(fields: Fields, known: readonly string[]): Fields {
  return Object.fromEntries(
    known.flatMap((key) => {
      const value = withoutNulls(fields[key]);
      return value === undefined ? [] : [[key, value]];
    }),
  );
}

function withoutNulls(value: unknown): unknown {
  if (value === null) return undefined;
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== null));
}

function collectIds(components: unknown, into: Set<number>): void {
  for (const component of listOf(components)) {
    const { id, components: inner, accessory } = recordOf(component);
    if (typeof id === 'number' && id !== 0) into.add(id);
    collectIds(inner, into);
    collectIds(isRecord(accessory) ? [accessory] : [], into);
  }
}
