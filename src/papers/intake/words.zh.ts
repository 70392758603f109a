import { wordInWords } from '../word-in/words.zh.ts';
import type { IntakeFault } from './intake-reader.ts';

/** Why a file that was brought is not read, and what to do. */
export const intakeFaultWords: Readonly<Record<IntakeFault, string>> = {
  ...wordInWords,
  tookTooLong: '读了很久仍未读完，已停止，没有采用其中任何内容。请删去无关内容、压缩图片后另存一份再试。',
  tookTooMuchMemory:
    '读取时占用内存过多，已停止，没有采用其中任何内容。请删去无关内容、压缩图片后另存一份再试。',
};
