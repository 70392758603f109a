import { words } from './words.zh.ts';

/** A size in bytes for people: 320 KB, 4.2 MB. */
export function fileSize(bytes: number): string {
  const kilobytes = bytes / 1024;
  if (kilobytes < 1024) return words.kilobytes(String(Math.max(1, Math.round(kilobytes))));
  return words.megabytes((kilobytes / 1024).toFixed(1));
}
