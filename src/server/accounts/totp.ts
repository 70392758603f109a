import { createHmac, randomBytes } from 'node:crypto';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const stepSeconds = 30;
const digits = 6;
/** Steps before and after the present one that are accepted: clocks of telephones differ. */
const tolerance = 1;

/** A fresh secret, 160 bits in base32 (RFC 4648), as people type it into an app. */
export function newTotpSecret(): string {
  const bits = [...randomBytes(20)].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{5}/gu) ?? []).map((five) => alphabet.charAt(parseInt(five, 2))).join('');
}

/** The code of one step of 30 seconds (RFC 6238, HMAC-SHA-1, six digits). */
export function totpCode(secret: string, step: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const mac = createHmac('sha1', decode(secret)).update(counter).digest();
  const offset = mac.readUInt8(mac.length - 1) & 15;
  const number = mac.readUInt32BE(offset) & 0x7fffffff;
  return String(number % 10 ** digits).padStart(digits, '0');
}

/** The step the code belongs to, near the moment; null when it fits none. Whether it was used already is asked apart. */
export function totpStep(secret: string, code: string, now: Date): number | null {
  const typed = code.normalize('NFKC').replace(/\s/gu, '');
  const present = Math.floor(now.getTime() / 1000 / stepSeconds);
  for (let step = present - tolerance; step <= present + tolerance; step += 1) {
    if (totpCode(secret, step) === typed) return step;
  }
  return null;
}

/** The address an app of codes reads from a QR code. */
export function totpAddress(secret: string, issuer: string, username: string): string {
  const label = `${encodeURIComponent(issuer)}:${encodeURIComponent(username)}`;
  return `otpauth://totp/${label}?secret=${secret}&issuer=${encodeURIComponent(issuer)}&algorithm=SHA1&digits=6&period=30`;
}

function decode(secret: string): Buffer {
  const bits = [...secret].map((letter) => alphabet.indexOf(letter).toString(2).padStart(5, '0')).join('');
  return Buffer.from((bits.match(/.{8}/gu) ?? []).map((eight) => parseInt(eight, 2)));
}
