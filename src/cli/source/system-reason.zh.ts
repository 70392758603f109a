const reasons: Readonly<Record<string, string>> = {
  EACCES: '没有权限',
  EPERM: '没有权限',
  EROFS: '所在的磁盘是只读的',
  ENOSPC: '磁盘已满',
  EDQUOT: '磁盘配额已满',
  EFBIG: '文件太大',
  EEXIST: '同名的文件已经存在，不是文件夹',
  ENOTDIR: '路径中间有一段是文件，不是文件夹',
  EISDIR: '同名的文件夹已经存在',
  ENOTEMPTY: '同名的文件夹已经存在',
  ENOENT: '路径不存在',
  ENAMETOOLONG: '名称太长',
  ELOOP: '链接互相指向，没有尽头',
  EBUSY: '文件正被别的程序使用',
  EMFILE: '打开的文件太多',
  ENFILE: '打开的文件太多',
  EIO: '磁盘读写出错',
};

/** Why the system refused to read or write, for people; its own code where that is not known. */
export function systemReason(error: unknown): string {
  const code = systemCode(error);
  return reasons[code] ?? (code === '' ? '原因不明' : `系统代码 ${code}`);
}

/** The code of a fault of the system, as `ENOSPC`; empty for any other error. */
export function systemCode(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  return typeof code === 'string' && /^E[A-Z0-9]+$/u.test(code) ? code : '';
}
