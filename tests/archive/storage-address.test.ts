import fc from 'fast-check';
import { addressProblem, isAddress, storageAddressOf } from '../../src/archive/storage-address';

const KEYS = { AWS_ACCESS_KEY_ID: 'name', AWS_SECRET_ACCESS_KEY: 'secret' };

describe('the address of an archive in storage', () => {
  it.each([
    ['s3://news/archive', 'news', 'archive'],
    ['s3://the.news-1/a/B_c/d.e/', 'the.news-1', 'a/B_c/d.e'],
  ])('%s is a bucket and a prefix', (name, bucket, prefix) => {
    expect(storageAddressOf(name, KEYS)).toEqual({
      ...{ bucket, prefix, keyId: 'name', secret: 'secret', session: null },
      ...{ region: 'us-east-1', endpoint: 'https://s3.us-east-1.amazonaws.com' },
    });
  });

  it.each([
    's3://news',
    's3://news/',
    's3:news/archive',
    's3://News/archive',
    's3://news//archive',
    's3://news/./archive',
    's3://news/a/..',
    's3://news/a b',
    's3://news/a%2Fb',
    's3://news/a?b',
    'S3://news/archive',
  ])('%s is none, and no folder either', (name) => {
    expect(isAddress(name)).toBe(true);
    expect(() => storageAddressOf(name, KEYS)).toThrow(/^ARCHIVE is no address.*write s3:/u);
  });

  it('never leads out of its bucket, whatever is written', () => {
    const part = fc.oneof(fc.string(), fc.constantFrom('..', '.', '', 'a', '%2e%2e', 'b.c'));
    fc.assert(
      fc.property(fc.array(part, { maxLength: 5 }), (parts) => {
        const name = `s3://${parts.join('/')}`;
        if (addressProblem(name) !== null) return;
        const { bucket, prefix } = storageAddressOf(name, KEYS);
        const path = `/${bucket}/${prefix}/writer.lock`;
        expect(new URL(path, 'http://127.0.0.1').pathname).toBe(path);
      }),
    );
  });

  it.each([
    [{ AWS_ENDPOINT: 'http://a:9000/', AWS_ENDPOINT_URL: 'http://b' }, 'http://a:9000'],
    [{ AWS_ENDPOINT: ' ', AWS_ENDPOINT_URL: 'http://b' }, 'http://b'],
    [{ AWS_ENDPOINT_URL_S3: 'https://c', AWS_ENDPOINT_URL: 'http://b' }, 'https://c'],
    [
      { AWS_ENDPOINT: '', AWS_REGION: '', AWS_DEFAULT_REGION: 'eu-1' },
      'https://s3.eu-1.amazonaws.com',
    ],
  ])('with %j is reached at %s', (settings, endpoint) => {
    expect(storageAddressOf('s3://news/a', { ...KEYS, ...settings }).endpoint).toBe(endpoint);
  });

  it.each([
    [{}, /^s3:\/\/news\/a needs keys: set AWS_ACCESS_KEY_ID and/u],
    [{ ...KEYS, AWS_SECRET_ACCESS_KEY: '' }, /needs keys/u],
    [{ ...KEYS, AWS_ENDPOINT: 'minio:9000' }, /^AWS_ENDPOINT is no address: write one/u],
  ])('with %j says what to set', (settings, message) => {
    expect(() => storageAddressOf('s3://news/a', settings)).toThrow(message);
  });
});
