interface Counts {
  readonly events: number;
  readonly seals: number;
  readonly unsealed: number;
  readonly faults: readonly unknown[];
}

const counted = ({ events, seals, unsealed }: Counts) =>
  `${events} 条记录，${seals} 个封条${unsealed === 0 ? '' : `，${unsealed} 条刚发生、尚待封存`}`;

/** What `verify-events` says at its end. */
export const verifyWords = {
  agrees: (found: Counts) => `核对完毕，全部相符：${counted(found)}。`,
  differs: (found: Counts) => `核对完毕，有 ${found.faults.length} 处不符：${counted(found)}。`,
  head: (head: string) =>
    `最新封条的摘要：${head}\n请抄存在平台之外；下次用 npm run verify-events -- --head 摘要 核对，可知末尾有没有被整段删换。`,
};
