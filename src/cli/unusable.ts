import type { UnusableCode } from './words.zh.ts';

/** A dossier, an argument or a place to write that cannot be used. The sentence lies in `words.zh.ts`; exit code 2. */
export class Unusable extends Error {
  readonly code: UnusableCode;
  readonly params: Readonly<Record<string, string>>;

  constructor(code: UnusableCode, params: Readonly<Record<string, string>> = {}) {
    super(code);
    this.code = code;
    this.params = params;
  }
}
