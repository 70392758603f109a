/** A size in bytes for people: 320 KB, 4.2 MB, 1.5 GB. */
export function sizeWords(bytes: number): string {
  const units = ['KB', 'MB', 'GB'];
  let size = bytes / 1024;
  let unit = 0;
  for (; size >= 1024 && unit < units.length - 1; unit += 1) size /= 1024;
  return `${unit === 0 ? String(Math.ceil(size)) : size.toFixed(1)} ${units[unit] ?? ''}`;
}
