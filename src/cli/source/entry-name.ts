import type { Entry } from 'yauzl';

const utf8Flag = 0x800;

/** The name of a zip entry: UTF-8 where it says so or reads so, else GB18030, as Windows in China writes it. */
export function entryName(entry: Entry): string {
  const raw = entry.fileNameRaw;
  if ((entry.generalPurposeBitFlag & utf8Flag) !== 0) return new TextDecoder('utf-8').decode(raw);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(raw);
  } catch {
    return new TextDecoder('gb18030').decode(raw);
  }
}
