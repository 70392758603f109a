/** Another process works on the same folder. */
export const folderInUse = (folder: string, pid: number) =>
  `数据目录 ${folder} 正由另一个进程（${pid === 0 ? '未知' : String(pid)}）使用，不能同时打开两次。` +
  '请先停止那个进程，或用 DATA_DIR 另指一个目录。';
