import { wordInWords, type WordRefusal } from './words.zh.ts';

/** A Word file that is not read, and why; `message` is the sentence for people. */
export class WordRefused extends Error {
  readonly code: WordRefusal;

  constructor(code: WordRefusal) {
    super(wordInWords[code]);
    this.name = 'WordRefused';
    this.code = code;
  }
}
