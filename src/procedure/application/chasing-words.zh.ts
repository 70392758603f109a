import type { ChasingReason } from './chasing.ts';

/** How each reason to ring somebody up is called. */
export const chasingWords: Readonly<Record<ChasingReason, string>> = {
  notStarted: '没有开始',
  notSubmitted: '没有提交',
  returned: '退回后没有重交',
  notSealed: '没有盖章',
  unread: '消息未读',
};
