import { describe, expect, it } from 'vitest';
import { lineBreak, officeHtml } from './office-html.ts';

const word = (body: string): string =>
  `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta charset=utf-8><title>x</title>
<style><!-- p.MsoNormal {margin:0cm;} --></style><!--[if gte mso 9]><xml><o:x>1</o:x></xml><![endif]--></head>
<body lang=ZH-CN><!--StartFragment-->${body}<!--EndFragment--></body></html>`;

const item = (level: number, marker: string, text: string): string =>
  `<p class=MsoListParagraph style='margin-left:18.0pt;font-family:"Times New Roman";mso-list:l0 level${String(level)} lfo1'><![if !supportLists]><span lang=EN-US><span style='mso-list:Ignore'>${marker}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]><span>${text}</span></p>`;

const wpsItem = (marker: string, text: string): string =>
  `<p class="MsoNormal" style="margin-left:21.0000pt;mso-list:l0 level1 lfo1;"><!--[if !supportLists]--><span style="font-family:宋体;"><span style="mso-list:Ignore;">${marker}<span>&nbsp;</span></span></span><!--[endif]--><span>${text}</span></p>`;

const body = (html: string): string =>
  officeHtml(html).html.replace(/<\/?(?:html|body|span|meta)[^>]*>|\n/g, '');

describe('从 Word、WPS 粘贴', () => {
  it.each([
    [
      'Word 的编号列表',
      item(1, '1.', '甲') + '\n' + item(1, '2.', '乙'),
      '<ol><li><p>甲</p></li><li><p>乙</p></li></ol>',
    ],
    [
      'Word 的项目符号',
      item(1, '·', '甲') + item(1, 'l', '乙'),
      '<ul><li><p>甲</p></li><li><p>乙</p></li></ul>',
    ],
    [
      '两层列表',
      item(1, '1.', '甲') + item(2, 'Ø', '子') + item(1, '2.', '乙'),
      '<ol><li><p>甲</p><ul><li><p>子</p></li></ul></li><li><p>乙</p></li></ol>',
    ],
    ['从 3 开始的编号', item(1, '3.', '丙'), '<ol start="3"><li><p>丙</p></li></ol>'],
    ['（一）这样的编号按原文保留', item(1, '（一）', '甲'), '<p>（一）甲</p>'],
    ['第一，这样的编号按原文保留', item(1, '一、', '甲') + item(1, 'a)', '乙'), '<p>一、甲</p><p>a)乙</p>'],
    [
      '被正文隔开的是两个列表',
      item(1, '1.', '甲') + '<p>中</p>' + item(1, '1.', '乙'),
      '<ol><li><p>甲</p></li></ol><p>中</p><ol><li><p>乙</p></li></ol>',
    ],
    [
      'WPS 的编号列表',
      wpsItem('1.', '甲') + wpsItem('2.', '乙'),
      '<ol><li><p>甲</p></li><li><p>乙</p></li></ol>',
    ],
    ['Word 自己的元素', '<p class=MsoNormal>甲<o:p>&nbsp;</o:p></p>', '<p class=MsoNormal>甲 </p>'],
    ['段内换行', '<p>甲<br>乙<br clear=all style="page-break-before:always"></p>', `<p>甲${lineBreak}乙</p>`],
  ])('%s', (_, pasted, html) => {
    expect(body(word(pasted))).toBe(html);
  });

  it('表格连同合并的格子都保留，样式块不当文字', () => {
    const table = '<table border=1><tr><td colspan=2 rowspan="2">甲</td><td>乙</td></tr></table>';
    const { html } = officeHtml(word(table));
    expect(html).toContain('<td colspan=2 rowspan="2">甲</td>');
    expect(html).not.toMatch(/MsoNormal|<xml|StartFragment/);
  });

  it('没有随文字来的图片逐张说明在哪些字之后', () => {
    const vml = (name: string): string =>
      `<!--[if gte vml 1]><v:shape><v:imagedata src="file:///C:/x/${name}.png"/></v:shape><![endif]--><![if !vml]><img width=300 src="file:///C:/x/${name}.png" alt="a > b"><![endif]>`;
    const { html, lost } = officeHtml(
      word(`<p>平台总体架构如下图所示：</p><p>${vml('一')}</p><p>部署见图：${vml('二')}</p>`),
    );
    expect(lost).toEqual([{ after: '平台总体架构如下图所示：' }, { after: '部署见图：' }]);
    expect(html).not.toContain('<img');
  });

  it('没有什么可清理的就原样', () => {
    expect(officeHtml('<p>甲</p><ol><li>乙</li></ol>')).toEqual({
      html: '<p>甲</p><ol><li>乙</li></ol>',
      lost: [],
    });
  });
});
