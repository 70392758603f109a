import { words } from './words.zh.ts';

/** A size in bytes for people: 320 KB, 4.2 MB, 1.5 GB. */
export function fileSize(bytes: number): string {
  const kilobytes = bytes / 1024;
  if (kilobytes < 1024) return words.kilobytes(String(Math.max(1, Math.round(kilobytes))));
  const megabytes = kilobytes / 1024;
  return megabytes < 1024
    ? words.megabytes(megabytes.toFixed(1))
    : words.gigabytes((megabytes / 1024).toFixed(1));
}
