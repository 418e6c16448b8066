import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Connection } from '@lancedb/lancedb';
import { lockFolder } from './folder-lock';
import { loadEngine } from './lance';
import { openStorage } from './object-storage';
import {
  isAddress,
  storageAddressOf,
  type StorageAddress,
  type StorageSettings,
} from './storage-address';
import { lockStorage } from './storage-lock';
import type { WriterLock } from './writer-lock';

/** Where an archive is kept: all that differs between a folder and storage that many machines share. */
export interface ArchivePlace {
  /** As it was given, to be shown. */
  readonly name: string;
  /** False where there is certainly none; connecting would make the folder. */
  mayHoldOne(): boolean;
  connect(): Promise<Connection>;
  /** Takes the right to write. Rejects with an ArchiveFault that says who has it. */
  lock(): Promise<WriterLock>;
}

function folderPlace(name: string): ArchivePlace {
  return {
    name,
    mayHoldOne: () => existsSync(name),
    // a relative path that begins with "db" would be taken for an address in the cloud
    connect: async () => loadEngine().lance.connect(resolve(name)),
    lock: async () => Promise.resolve(lockFolder(name)),
  };
}

/** How the engine reaches storage. Its ten repetitions, themselves repeated, would keep an asker waiting for minutes. */
function engineOptions(address: StorageAddress): Record<string, string> {
  const { endpoint, region, keyId, secret, session } = address;
  return {
    aws_endpoint: endpoint,
    aws_region: region,
    aws_access_key_id: keyId,
    aws_secret_access_key: secret,
    ...(session === null ? {} : { aws_session_token: session }),
    allow_http: String(/^http:/iu.test(endpoint)),
    client_max_retries: '1',
    client_retry_timeout: '10',
    // an outage counts as a plea to slow down, down to a request a second, and a question takes dozens when it is over
    lance_aimd_min_rate: '50',
  };
}

function storagePlace(name: string, address: StorageAddress): ArchivePlace {
  const uri = `s3://${address.bucket}/${address.prefix}`;
  return {
    name,
    mayHoldOne: () => true,
    connect: async () =>
      loadEngine().lance.connect(uri, { storageOptions: engineOptions(address) }),
    lock: async () => lockStorage(name, openStorage(name, address)),
  };
}

/**
 * What an archive's name means: `s3://bucket/prefix`, reached by the variables that S3 clients share, or a folder.
 * Throws an ArchiveFault for an address that cannot be used.
 */
export function placeOf(name: string, settings: StorageSettings = process.env): ArchivePlace {
  return isAddress(name) ? storagePlace(name, storageAddressOf(name, settings)) : folderPlace(name);
}
