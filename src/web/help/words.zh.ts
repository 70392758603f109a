export const words = {
  largeType: '大字',
  usualType: '标准字',
  largeTypeLine: '放大文字和按钮，只对这个浏览器有效',
  keys: '快捷键',
  keysLead: '输入文字时，「?」和「/」照常输入；其余快捷键仍然有效。',
  close: '知道了',
  groups: [
    {
      title: '任何页面',
      keys: [
        [['/'], '搜索申报、材料、单位'],
        [['Ctrl', 'K'], '同上，正在输入时也可用'],
        [['?'], '打开这张表'],
        [['Alt', '↓'], '下一部分'],
        [['Alt', '↑'], '上一部分'],
        [['Tab'], '下一个可操作之处；按住 Shift 往回'],
        [['Esc'], '关闭对话框'],
      ],
    },
    {
      title: '申报填写',
      keys: [
        [['Ctrl', 'S'], '立即保存（平时自动保存，不按也不会丢）'],
        [['Alt', 'J'], '到「检查」看必须改正之处'],
        [['Alt', 'K'], '打开、收起同事的留言和光标所在处的历史'],
      ],
    },
    {
      title: '建设方案正文',
      keys: [
        [['Alt', 'F10'], '到文字工具栏；左右方向键移动，Esc 回到正文'],
        [['Ctrl', 'B'], '加粗'],
        [['Ctrl', 'I'], '倾斜'],
        [['Ctrl', 'Z'], '撤销'],
        [['Ctrl', 'Shift', 'Z'], '重做'],
      ],
    },
  ],
} as const;

export const fillingWords = {
  open: '填写说明与示例',
  asks: '要求',
  how: '怎样填',
  example: '样例',
  exampleLine: '虚构内容，仅示范写法，请勿照抄。',
} as const;
