import { crc32, deflateRawSync } from 'node:zlib';

/** One file of a zip, written byte by byte as other programs would; fflate always writes names in UTF-8. */
export interface ZipEntry {
  readonly name: Uint8Array | string;
  readonly content: string | Uint8Array;
  /** Bits as the zip has them: 1 encrypted, 0x800 the name is UTF-8. */
  readonly flags?: number;
  /** 0 stored, 8 deflated; any other is written stored under that number. */
  readonly method?: number;
  /** Attributes of a Unix machine, such as 0o120777 for a link. */
  readonly mode?: number;
}

function header(signature: number, fields: readonly (readonly [2 | 4, number])[]): Buffer {
  const bytes = Buffer.alloc(4 + fields.reduce((total, [size]) => total + size, 0));
  bytes.writeUInt32LE(signature);
  let at = 4;
  for (const [size, value] of fields) at = bytes.writeUIntLE(value, at, size);
  return bytes;
}

/** A zip of these files, in this order. */
export function writeZip(entries: readonly ZipEntry[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, content, flags = 0, method = 8, mode = 0 } of entries) {
    const [bytes, plain] = [Buffer.from(name), Buffer.from(content)];
    const data = method === 8 ? deflateRawSync(plain) : plain;
    const common = [
      [2, 20],
      [2, flags],
      [2, method],
      [4, 0x21_0000],
      [4, crc32(plain)],
      [4, data.length],
      [4, plain.length],
      [2, bytes.length],
      [2, 0],
    ] as const;
    const local = Buffer.concat([header(0x04034b50, common), bytes, data]);
    const unix = [[2, 0x031e], ...common, [2, 0], [2, 0], [2, 0], [4, mode * 0x10000], [4, at]] as const;
    directory.push(header(0x02014b50, unix), bytes);
    parts.push(local);
    at += local.length;
  }
  const table = Buffer.concat(directory);
  const [count, start] = [entries.length, at];
  const end = header(0x06054b50, [
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, table.length],
    [4, start],
    [2, 0],
  ]);
  return Buffer.concat([...parts, table, end]);
}
