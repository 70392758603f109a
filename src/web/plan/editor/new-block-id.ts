const letters = 'abcdefghijklmnopqrstuvwxyz234567';
const length = 8;

/** An id for a block of prose, unlike any other's for all practical purposes. */
export function newBlockId(): string {
  return [...crypto.getRandomValues(new Uint8Array(length))].map((byte) => letters[byte % 32]).join('');
}
