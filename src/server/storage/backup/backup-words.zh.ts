import type { Manifest } from './manifest.ts';

const megabytes = (bytes: number) => `${(bytes / 1024 ** 2).toFixed(1)} MB`;

const contents = ({ tables, entries, lost }: Manifest) => {
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  const files = entries.filter(({ name }) => name.startsWith('files/'));
  const bytes = entries.reduce((sum, entry) => sum + entry.bytes, 0);
  const without =
    lost.length === 0
      ? ''
      : `\n注意：${lost.length} 份材料在存储目录里找不到或内容已损坏，备份里没有可用的内容：${lost.slice(0, 5).join('、')}${lost.length > 5 ? ' 等' : ''}`;
  return `${tables.length} 张表 ${rows} 行，${files.length} 个文件，展开共 ${megabytes(bytes)}${without}`;
};

/** What backing up, restoring and upgrading say. */
export const backupWords = {
  usage: {
    backup: '用法：npm run backup -- 备份文件.zip',
    restore: '用法：npm run restore -- 备份文件.zip（恢复到 DATA_DIR 与 DATABASE_URL 所指的空的地方）',
    upgrade: '用法：npm run upgrade [-- --backup 备份文件.zip]',
  },
  refused: (sentence: string) => `没有完成：${sentence}`,
  fileThere: (file: string) => `「${file}」已经存在，不覆盖。请换一个文件名，或先移走它。`,
  fileMissing: (file: string) => `找不到备份文件「${file}」。请检查路径。`,
  nothingToBackUp: '数据库里还没有数转通的数据。请检查 DATA_DIR 和 DATABASE_URL 是否指对了地方。',
  noBackup: (file: string) => `「${file}」不是数转通的备份，或出自不认识的格式。请换一个备份文件。`,
  damaged: (file: string, entry: string) =>
    `备份「${file}」已损坏${entry === '' ? '' : `（其中的 ${entry} 与清单不符）`}，没有写入任何内容。请换另一份备份，或重新复制一次这份。`,
  newerBackup: (names: readonly string[]) =>
    `这份备份出自更新的版本（含 ${names.join('、')}）。请先安装那个版本或更新的版本，再恢复。`,
  folderNotEmpty: (folder: string) =>
    `目录「${folder}」里已有内容，恢复只写进空的目录。请用 DATA_DIR 另指一个空目录；要替换现有数据，先停止服务、把旧目录改名留存。`,
  databaseNotEmpty:
    'DATABASE_URL 所指的数据库里已有表，恢复只写进空的数据库。请新建一个空的数据库（createdb），把 DATABASE_URL 指过去。',
  otherTables: (table: string) =>
    `备份里的表 ${table} 与这个版本的表对不上，没有恢复。请用作备份的那个版本恢复。`,
  newerDatabase: (names: readonly string[]) =>
    `数据库已被更新的版本用过（含 ${names.join('、')}），这个版本不能用它。请安装那个版本，或恢复升级前的备份。`,
  backedUp: (file: string, bytes: number, manifest: Manifest) =>
    `备份完成：${file}（${megabytes(bytes)}）\n${contents(manifest)}。\n备份里有密钥和全部资料，请妥善保管。`,
  restored: (manifest: Manifest) => `恢复完成：${manifest.madeAt} 的备份，${contents(manifest)}。`,
  upToDate: '数据库已是这个版本，不需要升级。',
  firstTime: '数据库是空的，已建好这个版本的表。',
  upgraded: (names: readonly string[], file: string) =>
    `升级完成：${names.join('、')}。升级前的备份在 ${file}，确认无误后可以移走。`,
  upgradeFailed: (reason: string, file: string) =>
    `升级没有成功，数据库保持原样：${reason}\n升级前的备份在 ${file}。请把上面的话告诉维护人员。`,
} as const;
