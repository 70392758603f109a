import { answerThread } from '../thread.ts';
import { compileSkeleton, startCompiler } from './compile-skeleton.ts';
import { skeletonOf } from './skeleton.ts';
import type { SkeletonRequest } from './skeleton-thread.ts';

// The thread `createSkeletonThread` starts.
answerThread((request: SkeletonRequest) => {
  if (request !== 'start')
    return Promise.resolve(compileSkeleton(skeletonOf(request.book, request.bound, request.sizes)));
  startCompiler();
  return Promise.resolve(new Uint8Array());
});
