import { deadlineDay } from './deadline-day.ts';
import { hostileWordFiles } from './hostile-word-files.ts';
import { papersKeepEveryCharacter } from './papers-keep-every-character.ts';
import { scansAgree } from './scans-agree.ts';
import { savesSurviveKills } from './saves-survive-kills.ts';
import { wordForms } from './word-forms.ts';

/** What is proved, and how; a proof throws when it does not hold. Its seed makes it the same again. */
interface Proof {
  readonly says: string;
  readonly run: (seed: number) => Promise<string>;
}

const proofs = new Map<string, Proof>([
  [
    'papers-keep-every-character',
    { says: '随便怎样的正文，印成 Word 和 PDF 之后每个字都在（几分钟）', run: papersKeepEveryCharacter },
  ],
  [
    'scans',
    {
      says: '扫描得歪、糊、盖着红章的页读得出是哪份哪页，整叠判得对（几分钟）',
      run: (seed) => scansAgree(seed),
    },
  ],
  [
    'hostile-word-files',
    { says: '改坏一万份 Word：每份都给出一句话或读得出，不崩溃、不卡住（几分钟）', run: hostileWordFiles },
  ],
  [
    'word-forms',
    {
      says: '别的程序做的、改得五花八门的附件2、附件3读得对，没有一格悄悄读错（几分钟）',
      run: (seed) => wordForms(seed),
    },
  ],
  [
    'saves-survive-kills',
    { says: '服务器一再被强行结束，答复过已保存的一次不丢（几分钟）', run: savesSurviveKills },
  ],
  [
    'deadline-day',
    {
      says: '截止前最后一分钟：三百人保存、四十份提交、上传不断，按时的都有回执（PostgreSQL，几分钟）',
      run: deadlineDay,
    },
  ],
]);

const usage = () =>
  [
    '用法：npm run proof -- 名称 [种子]',
    ...[...proofs].map(([name, { says }]) => `  ${name}\n      ${says}`),
  ].join('\n');

async function main([name, seed]: readonly string[]): Promise<number> {
  if (name === undefined) {
    console.log(usage());
    return 0;
  }
  const proof = proofs.get(name);
  const from = seed === undefined ? Date.now() % 1_000_000 : Number(seed);
  if (!proof || !Number.isSafeInteger(from)) {
    console.error(`${proof ? `种子应为整数，不是“${seed ?? ''}”。` : `没有叫“${name}”的验证。`}\n${usage()}`);
    return 2;
  }
  const start = performance.now();
  const took = () => `${((performance.now() - start) / 1000).toFixed(0)} 秒，种子 ${String(from)}`;
  console.log(`${name}：${proof.says}`);
  try {
    console.log(`成立：${await proof.run(from)}（${took()}）`);
    return 0;
  } catch (reason) {
    console.error(`不成立（${took()}）：\n${reason instanceof Error ? reason.message : String(reason)}`);
    return 1;
  }
}

process.exitCode = await main(process.argv.slice(2));
