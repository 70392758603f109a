/** Where a command speaks: results on stdout, everything else on stderr. */
export interface Output {
  readonly say: (line: string) => void;
  readonly warn: (line: string) => void;
}

/** Prints a value for machines. */
export function sayJson(output: Output, value: unknown): void {
  output.say(JSON.stringify(value, null, 2));
}
