import type { GivenFile } from './actions';

/** Discord's default limit for a file: 10 MiB. */
const LARGEST_BYTES = 10 * 1024 * 1024;

/** Reads a file that somebody chose. Rejects with words for the reader where it is too large. */
export async function readFile(file: File): Promise<GivenFile> {
  if (file.size > LARGEST_BYTES) {
    throw new Error('The file is too large: Discord takes up to 10 MiB.');
  }
  const address = await new Promise<string>((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => {
      resolve(String(reader.result));
    });
    reader.addEventListener('error', () => {
      reject(new Error(`${file.name} could not be read.`));
    });
    reader.readAsDataURL(file);
  });
  return {
    filename: file.name,
    text: address.slice(address.indexOf(',') + 1),
    encoding: 'base64',
    contentType: file.type === '' ? 'application/octet-stream' : file.type,
  };
}
