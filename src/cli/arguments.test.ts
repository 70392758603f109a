import { describe, expect, it } from 'vitest';
import { command } from './testing/make-dossier.ts';

const types = 'regional 区域型、industry 行业型、enterprise 企业型';
const usage = {
  fields: '用法：fields --type regional|industry|enterprise [--year 年度] [--notice 通知] [--json]',
  check: '用法：check 卷宗 [--json]',
  forms: '用法：forms --type regional|industry|enterprise --out 目录 [--year 年度] [--notice 通知] [--json]',
  print: '用法：print 卷宗 --out 目录 [--json]',
  freeze: '用法：freeze 卷宗 [--json]',
  summary: '用法：summary 卷宗… [--unit 推荐单位] --out 文件.xlsx|.docx|.pdf [--json]',
};

/** 打错的命令，和程序说的话。 */
const mistakes: readonly (readonly [string, string])[] = [
  ['chekc 样例', '没有「chekc」这个命令。运行 npm run -s shuzhuan -- help 查看用法。'],
  ['constructor', '没有「constructor」这个命令。运行 npm run -s shuzhuan -- help 查看用法。'],
  ['check', `缺少卷宗。${usage.check}`],
  ['print --out 目录', `缺少卷宗。${usage.print}`],
  ['freeze', `缺少卷宗。${usage.freeze}`],
  ['summary --out 表.xlsx', `缺少卷宗。${usage.summary}`],
  ['print 样例', `缺少输出目录（--out）。${usage.print}`],
  ['print 样例 --out=', `缺少输出目录（--out）。${usage.print}`],
  ['summary 样例', `缺少输出文件（--out）。${usage.summary}`],
  ['forms --type regional', `缺少输出目录（--out）。${usage.forms}`],
  ['forms --out 目录', `缺少创建类型（--type）。${usage.forms}`],
  ['fields', `缺少创建类型（--type）。${usage.fields}`],
  ['fields --type city', `没有「city」这个创建类型（--type）。可用的类型：${types}。`],
  ['fields --type regional --year 27', '年度「27」不对，请写四位数字，如 2027。'],
  ['fields --type regional --notice 河南', '没有「河南」这个通知（--notice）。可用的通知：shanxi-2023。'],
  ['fields --type regional 样例', `多出了「样例」。${usage.fields}`],
  ['forms --type regional --out 目录 样例', `多出了「样例」。${usage.forms}`],
  ['check 一 二', `多出了「二」。${usage.check}`],
  ['check 样例 --fast', `没有「--fast」这个选项。${usage.check}`],
  ['check 样例 -j', `没有「-j」这个选项。${usage.check}`],
  ['check 样例 --json=是', `选项「--json」后面不写内容。${usage.check}`],
  ['print 样例 --out', `选项「--out」后面缺少内容。${usage.print}`],
  ['print 样例 --out --json', `选项「--out」后面缺少内容。${usage.print}`],
  ['print 样例 --out 甲 --out 乙', `选项「--out」写了两次，无法确定用哪一个。请只留一个。${usage.print}`],
  ['summary 样例 --out 表.xls', '输出文件「表.xls」的扩展名不对，只能是 .xlsx .docx .pdf。'],
];

describe('打错的命令', () => {
  it.each(mistakes)('%s：说明错在哪里和怎么写，退出码 2', async (line, sentence) => {
    expect(await command(...line.split(' '))).toEqual({ code: 2, out: '', err: sentence });
  });

  it('空的卷宗名与没有写一样', async () => {
    expect((await command('check', '')).err).toBe(`缺少卷宗。${usage.check}`);
    expect((await command('summary', '样例', '', '--out', '表.pdf')).err).toBe(`缺少卷宗。${usage.summary}`);
  });
});

describe('帮助', () => {
  it.each([['help'], ['--help'], ['-h'], ['check --help'], ['summary 样例 -h'], ['']])(
    '「%s」列出每个命令的用法、退出码',
    async (line) => {
      const said = await command(...line.split(' ').filter((word) => word !== ''));
      expect(said).toMatchObject({ code: 0, err: '' });
      for (const each of Object.values(usage)) expect(said.out).toContain(each.replace('用法：', ''));
      expect(said.out).toContain('退出码：0 没有必须改正之处；1 有必须改正之处；2 卷宗或参数无法使用。');
    },
  );
});
