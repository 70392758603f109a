// What XML 1.0 cannot hold: control characters and the two non-characters at the end of the plane.
const unwritable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/**
 * Text as an office file can hold it. A character that XML cannot hold, and half of a pair of surrogates, becomes
 * U+FFFD, so that the loss is seen; kinds of line ends become one.
 */
export function writable(text: string): string {
  return text.replace(/\r\n?/g, '\n').toWellFormed().replace(unwritable, '\uFFFD');
}
