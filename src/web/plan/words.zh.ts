import type { LostPicture } from './paste/office-html.ts';

const place = ({ after }: LostPicture, at: number): string =>
  `第 ${String(at + 1)} 张在${after === '' ? '最前面' : `「……${after}」之后`}`;

export const words = {
  title: '附件2 建设方案',
  lead: '一至七的标题是通知规定的，不能改动。文字可从 Word、WPS 粘贴，表格、列表会保留。',
  outline: '方案目录',
  faulty: '（有必须改正之处）',
  openPrint: '预览打印页（PDF）',
  asks: '要求：',
  counted: (count: number, most: number | null) =>
    most === null ? `${String(count)} 字` : `${String(count)} 字，最多 ${String(most)} 字`,
  blank: '（尚未填写）',
  placeholder: '在此填写，或从 Word、WPS 粘贴',
  proseHint: '按 Alt+F10 到工具栏，按 Esc 回到文字。',
  answerSheet: (answered: number, all: number) =>
    `应答表在单独一页填写，已填 ${String(answered)} / ${String(all)} 项。`,
  goAnswerSheet: '去填应答表',
  gathers: (count: number) => `随印证材料自动收录，按顺序排列：现有 ${String(count)} 份。`,
  gatheredList: '看清单',
  goEvidence: '去印证材料',
  notAsked: (label: string, reason: string) => `「${label}」不需填写：${reason}`,

  toolbar: '文字工具',
  toolbarIdle: '先点进下面某一节的文字，工具才可用。',
  tableTools: '表格工具',
  paragraph: '正文',
  heading1: '小标题',
  heading2: '次级小标题',
  bold: '加粗',
  italic: '倾斜',
  subscript: '下标',
  superscript: '上标',
  bullets: '项目符号',
  numbers: '编号',
  table: '插入表格',
  picture: '插入图片',
  undo: '撤销',
  redo: '重做',
  rowAbove: '上加行',
  rowBelow: '下加行',
  columnLeft: '左加列',
  columnRight: '右加列',
  removeRow: '删行',
  removeColumn: '删列',
  merge: '合并格',
  split: '拆分格',
  headRow: '表头行',
  removeTable: '删表格',
  uploading: (percent: number) => `正在上传图片 ${String(percent)}%`,

  pictureOf: (caption: string) => (caption === '' ? '图片' : `图片：${caption}`),
  caption: '图题',
  width: '宽度（毫米）',
  removePicture: '删除图片',

  lost: (lost: readonly LostPicture[]) =>
    `有 ${String(lost.length)} 张图片没有随文字一起粘贴，请单独上传：${lost.map(place).join('；')}。`,
  dismiss: '知道了',
} as const;
