import type { APIAttachment } from 'discord-api-types/v10';
import type { UploadedFile } from '../contract';
import type { Context } from '../context';
import { isRecord, listOf } from '../json';

/**
 * Keeps uploaded files and gives the attachments of a message: the ones the request keeps
 * (by id, of `existing`) and the new ones. Without an `attachments` list every file is attached
 * and, in an edit, every existing one is kept.
 */
export function attach(
  context: Context,
  channelId: string,
  files: readonly UploadedFile[],
  listed: unknown,
  existing: readonly APIAttachment[],
): APIAttachment[] {
  if (!Array.isArray(listed)) {
    return [...existing, ...files.map((file) => keepFile(context, channelId, file, null))];
  }
  return listOf(listed).flatMap((entry) => {
    if (!isRecord(entry)) return [];
    const id = String(entry['id']);
    const kept = existing.find((attachment) => attachment.id === id);
    if (kept !== undefined) return [kept];
    const file = files.find(({ index }) => String(index) === id);
    return file === undefined ? [] : [keepFile(context, channelId, file, entry['description'])];
  });
}

/** Keeps one file and describes it as an attachment. */
export function keepFile(
  { world, origin }: Context,
  channelId: string,
  file: UploadedFile,
  description: unknown,
): APIAttachment {
  const id = world.nextId();
  const path = `/attachments/${channelId}/${id}/${encodeURIComponent(file.name)}`;
  world.files.set(path, { contentType: file.contentType, bytes: file.bytes });
  const url = `${origin()}${path}`;
  return {
    id,
    filename: file.name,
    size: file.bytes.byteLength,
    url,
    proxy_url: url,
    content_type: file.contentType,
    ...(typeof description === 'string' ? { description } : {}),
  };
}
