import type { SealFault } from './seal-fault.ts';

/** What does not agree, as an auditor reads it. */
export function sealFaultSentence(fault: SealFault): string {
  switch (fault.kind) {
    case 'eventChanged':
      return `第 ${fault.seq} 号记录在封存（第 ${fault.seal} 号封条）之后被改动过。`;
    case 'eventMissing':
      return `第 ${fault.seq} 号记录在封存（第 ${fault.seal} 号封条）之后被删除。`;
    case 'backdated':
      return `第 ${fault.seq} 号记录所写的时间早于第 ${fault.seal} 号封条的上一个封条，是事后补写的。`;
    case 'unsealed':
      return `第 ${fault.seq} 号记录没有封存：不是平台写入的，或封存工作没有在进行。`;
    case 'sealMissing':
      return `第 ${fault.seal} 号封条被删除，由它封存的记录还在。`;
    case 'sealChanged':
      return `第 ${fault.seal} 号封条与它所封存的记录不符：封条或封存清单被改动过。`;
    case 'chainBroken':
      return `第 ${fault.seal} 号封条与前一个封条接不上：前一个封条被改动、删除或插入过。`;
    case 'headUnknown':
      return `给出的封条摘要 ${fault.head} 不在现有封条之中：它之后的封条被整段换过或删过。`;
  }
}
