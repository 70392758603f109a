/** A name for this tab. `crypto.randomUUID` is missing over plain http; `getRandomValues` is not. */
export function newWriter(): string {
  return [...crypto.getRandomValues(new Uint8Array(12))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}
