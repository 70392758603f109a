import { randomFillSync } from 'node:crypto';

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';
const length = 16;

/** Random bytes are drawn from the system many at a time: each request needs a few. */
const drawn = Buffer.alloc(length * 256);
let used = drawn.length;

/** A fresh id: 16 characters a–z and 2–7, 80 random bits. Reads aloud, sorts as text, stands in paths and addresses as it is. */
export function newId(): string {
  if (used === drawn.length) {
    randomFillSync(drawn);
    used = 0;
  }
  let id = '';
  for (const byte of drawn.subarray(used, used + length)) id += alphabet.charAt(byte & 31);
  drawn.fill(0, used, used + length);
  used += length;
  return id;
}
