import { createHash, createHmac } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

const hmac = (key: string | Buffer, text: string): Buffer =>
  createHmac('sha256', key).update(text).digest();

/**
 * Whether a request is signed with the secret (AWS Signature Version 4, in its header), as S3 checks it and
 * s3rver does not.
 */
export function isSignedWith(secret: string, { method, url, headers }: IncomingMessage): boolean {
  const given =
    /^AWS4-HMAC-SHA256 Credential=[^/]+\/(\d{8}\/[\w-]+\/s3\/aws4_request), ?SignedHeaders=([\w;-]+), ?Signature=([\da-f]{64})$/u.exec(
      headers.authorization ?? '',
    );
  if (given === null) return false;
  const [, scope = '', names = '', signature = ''] = given;
  const [path = '', query = ''] = (url ?? '').split('?');
  const valueOf = (name: string): string => String(headers[name] ?? '').trim();
  const canonical = [
    method,
    path,
    query
      .split('&')
      .map((pair) => (pair === '' || pair.includes('=') ? pair : `${pair}=`))
      .sort()
      .join('&'),
    ...names.split(';').map((name) => `${name}:${valueOf(name)}`),
    '',
    names,
    valueOf('x-amz-content-sha256'),
  ].join('\n');
  const text = [
    'AWS4-HMAC-SHA256',
    valueOf('x-amz-date'),
    scope,
    createHash('sha256').update(canonical).digest('hex'),
  ].join('\n');
  const key = scope.split('/').reduce<string | Buffer>(hmac, `AWS4${secret}`);
  return hmac(key, text).toString('hex') === signature;
}
