import type { IncomingMessage } from 'node:http';
import type { UploadedFile } from '../contract';
import { refusals, RestError } from './rest-error';

/** Discord refuses larger requests (reference documentation, "Uploading Files"). */
const REQUEST_LIMIT_BYTES = 25 * 1024 * 1024;

/** A request's content. */
export interface RequestBody {
  readonly json: unknown;
  readonly files: readonly UploadedFile[];
}

/** Reads a request to its end. Throws RestError 40005 when it is too large. */
export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    const bytes = part as Buffer;
    size += bytes.byteLength;
    if (size > REQUEST_LIMIT_BYTES) throw new RestError(413, 40005, 'Request entity too large');
    parts.push(bytes);
  }
  return Buffer.concat(parts);
}

/** Parses JSON or multipart/form-data. Throws RestError 50109 for bad JSON or an unknown kind. */
export async function parseBody(
  bytes: Buffer,
  contentType: string | undefined,
): Promise<RequestBody> {
  if (bytes.byteLength === 0) return { json: undefined, files: [] };
  if (contentType?.startsWith('multipart/form-data') === true) {
    return parseMultipart(bytes, contentType);
  }
  if (contentType?.startsWith('application/json') !== true) throw refusals.badJson();
  return { json: parseJson(bytes.toString('utf8')), files: [] };
}

async function parseMultipart(bytes: Buffer, contentType: string): Promise<RequestBody> {
  const headers = { 'content-type': contentType };
  const form = await new Response(new Uint8Array(bytes), { headers }).formData().catch(() => {
    throw refusals.badJson();
  });
  const files: UploadedFile[] = [];
  let json: unknown = undefined;
  for (const [name, value] of form) {
    if (name === 'payload_json') {
      json = parseJson(typeof value === 'string' ? value : await value.text());
      continue;
    }
    if (typeof value === 'string') continue;
    files.push({
      index: Number(/^files\[(\d+)\]$/u.exec(name)?.[1] ?? files.length),
      name: value.name,
      contentType: value.type === '' ? 'application/octet-stream' : value.type,
      bytes: new Uint8Array(await value.arrayBuffer()),
    });
  }
  return { json, files };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw refusals.badJson();
  }
}
