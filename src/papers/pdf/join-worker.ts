import { answerThread } from '../thread.ts';
import { joinPdfs } from './join-pdfs.ts';
import type { JoinRequest } from './pdf-joiner.ts';

// The thread `createPdfJoiner` starts.
answerThread(({ parts, copies }: JoinRequest) => joinPdfs(parts, copies));
