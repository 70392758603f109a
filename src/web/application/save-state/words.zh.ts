export const words = {
  readOnly: '只读：现在不能修改',
  untouched: '边填边存，无需手动保存',
  saved: (time: string) => `已保存 ${time}`,
  saving: '正在保存……',
  offline: (count: number) => `离线：${String(count)} 处已存在本机，联网后自动发送`,
  kept: (count: number) => `（${String(count)} 处已存在本机）`,
  conflicts: (count: number) => `${String(count)} 处与他人同时修改，需要您选择`,
  refused: (count: number) => `${String(count)} 处未能写入`,
  look: '去处理',
  conflict: '他人同时改了这里，请选择保留哪一份',
  choose: '比较并选择',
  waiting: '已存在本机，尚未送达',
} as const;
