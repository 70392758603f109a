import { crc32 } from 'node:zlib';
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import { WordRefused } from './word-refused.ts';

const mega = 1024 * 1024;

/** A plan of a hundred pages has one to three million bytes of XML. */
const mostXml = 10 * mega;
const mostPicture = 40 * mega;
const mostPictures = 120 * mega;
const mostEntries = 3_000;
/** XML repeats itself; what shrinks to less than this was made to. */
const mostRatio = 400;

/** The parts of a Word file, each read when it is asked for and only so long as the whole stays within bounds. */
export interface Parts {
  readonly names: readonly string[];
  /** The text of an XML part; undefined where there is none. */
  xml(path: string): Promise<string | undefined>;
  /** The bytes of a picture; undefined where there is none or it is too large. */
  bytes(path: string): Promise<Uint8Array | undefined>;
}

/**
 * Opens the zip that a Word file is. Nothing is unpacked beyond the bounds, whatever the zip says of itself.
 * Refuses (`WordRefused`): `notZip`, `oldWord`, `encrypted`, `tooManyParts`, `tooLarge`, `damaged`.
 */
export async function readParts(bytes: Uint8Array): Promise<Parts> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.subarray(0, 4).toString('hex') === 'd0cf11e0') throw new WordRefused('oldWord');
  const zip = await fromBufferPromise(buffer, { lazyEntries: true, autoClose: false }).catch(() => {
    throw new WordRefused('notZip');
  });
  const entries = await entriesOf(zip);
  let xmlRoom = mostXml;
  let pictureRoom = mostPictures;
  const read = (entry: Entry) => readEntry(zip, entry);
  return {
    names: [...entries.keys()],
    async xml(path) {
      const entry = entries.get(path);
      if (!entry) return undefined;
      xmlRoom -= entry.uncompressedSize;
      if (xmlRoom < 0 || isBomb(entry)) throw new WordRefused('tooLarge');
      return decode(await read(entry));
    },
    async bytes(path) {
      const entry = entries.get(path);
      if (!entry || entry.uncompressedSize > mostPicture) return undefined;
      pictureRoom -= entry.uncompressedSize;
      return pictureRoom < 0 ? undefined : read(entry);
    },
  };
}

function isBomb({ uncompressedSize, compressedSize }: Entry): boolean {
  return uncompressedSize > mega && uncompressedSize > compressedSize * mostRatio;
}

async function entriesOf(zip: ZipFile): Promise<Map<string, Entry>> {
  if (zip.entryCount > mostEntries) throw new WordRefused('tooManyParts');
  const entries = new Map<string, Entry>();
  try {
    for await (const entry of zip.eachEntry()) {
      if (entry.isEncrypted()) throw new WordRefused('encrypted');
      entries.set(entry.fileName.replace(/^\/+/u, ''), entry);
    }
  } catch (error) {
    throw error instanceof WordRefused ? error : new WordRefused('damaged');
  }
  return entries;
}

async function readEntry(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let sum = 0;
  let size = 0;
  try {
    for await (const chunk of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Uint8Array>) {
      size += chunk.length;
      if (size > entry.uncompressedSize) throw new WordRefused('damaged');
      sum = crc32(chunk, sum);
      chunks.push(chunk);
    }
  } catch {
    throw new WordRefused('damaged');
  }
  if (sum !== entry.crc32) throw new WordRefused('damaged');
  return Buffer.concat(chunks);
}

/** UTF-8, or UTF-16 by its mark: an office file knows no other. */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new WordRefused('damaged');
  }
}
