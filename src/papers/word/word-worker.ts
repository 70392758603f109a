import { answerThread } from '../thread.ts';
import { renderWord } from './render-word.ts';
import type { WordRequest } from './word-renderer.ts';

// The thread `createWordRenderer` starts.
answerThread(({ document, pictures }: WordRequest) => renderWord(document, pictures));
