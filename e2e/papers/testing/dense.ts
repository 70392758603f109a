/**
 * Text without spaces, line ends and joiners: what a reader infers between two characters differs from reader to
 * reader. A hyphen at the end of a line is told by some readers as U+0002.
 */
export function dense(text: string): string {
  return text.replace(/[\s\u200b\u2060]/gu, '').replaceAll('\u0002', '-');
}

/** How often a value stands in the lines of a text, as a whole: 1200 does not stand in 12000 nor in 1200.5. */
export function timesIn(text: string, value: string): number {
  const whole = dense(value).replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  const numeric = /^[\d.]+$/u.test(value);
  const pattern = numeric ? `(?<![\\d.])${whole}(?![\\d]|\\.\\d)` : whole;
  const times = (line: string) => dense(line).match(new RegExp(pattern, 'gu'))?.length ?? 0;
  return text.split('\n').reduce((sum, line) => sum + times(line), 0);
}
