import { describe, expect, it } from 'vitest';
import { placePasted } from './place-pasted.ts';
import { readClipboard } from './read-clipboard.ts';

const targets = [
  { id: 'a', label: '可自由支配资金' },
  { id: 'b', label: '近两年，组织交流推介会数量' },
  { id: 'c', label: '从事研发工作的外部专家数' },
];

describe('从 Excel 粘贴一列', () => {
  it.each([
    ['一列', '1\r\n2\r\n3\r\n', [['1'], ['2'], ['3']]],
    [
      '两列',
      '甲\t1\n乙\t2',
      [
        ['甲', '1'],
        ['乙', '2'],
      ],
    ],
    ['带换行和引号的格子', '"一行\n又一行"\t"他说""好"""\n2', [['一行\n又一行', '他说"好"'], ['2']]],
    [
      '末尾的空格子',
      '1\t\n2\t',
      [
        ['1', ''],
        ['2', ''],
      ],
    ],
    ['一个格子', '12', [['12']]],
    ['空', '', [['']]],
  ])('读出剪贴板里的%s', (_, text, rows) => {
    expect(readClipboard(text)).toEqual(rows);
  });

  it('从光标所在的一项向下填，空格子不动原来的内容，超出的不填', () => {
    expect(placePasted([['10'], [''], ['30'], ['40']], targets, 'a')).toEqual([
      { id: 'a', value: '10' },
      { id: 'c', value: '30' },
    ]);
    expect(placePasted([['20'], ['30'], ['40']], targets, 'b')).toEqual([
      { id: 'b', value: '20' },
      { id: 'c', value: '30' },
    ]);
  });

  it('连同指标名称一起粘贴时，按名称填，不看顺序', () => {
    const rows = [
      ['二级指标项', '单位', ''],
      ['从事研发工作的外部专家数', '人', '5'],
      ['近两年,组织交流推介会数量', '场', '24'],
    ];
    expect(placePasted(rows, targets, 'a')).toEqual([
      { id: 'c', value: '5' },
      { id: 'b', value: '24' },
    ]);
  });

  it('只有一个格子时照常粘贴，不另作处理', () => {
    expect(placePasted([['12']], targets, 'a')).toBeNull();
  });
});
