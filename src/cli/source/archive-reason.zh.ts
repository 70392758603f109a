/** What the zip library says, by how its sentence begins or what it holds. */
const known: readonly (readonly [RegExp, string])[] = [
  [/end of central directory record signature not found/iu, '不是 zip，或没有传完整'],
  [/multi-disk/u, '它是分卷压缩的一部分，请不要分卷'],
  [/strong encryption|is encrypted/u, '它设了密码，请去掉密码'],
  [/unsupported compression method/u, '用了少见的压缩方法，请改用普通的 zip 压缩'],
  [/too many bytes|not enough bytes|size mismatch/u, '实际大小与目录所写的不符'],
  [/overflows file bounds|unexpected EOF|out of range/u, '它没有传完整'],
];

/** Why a zip cannot be opened, for people. */
export function archiveReason(error: unknown): string {
  const message = error instanceof Error ? error.message : '';
  return known.find(([pattern]) => pattern.test(message))?.[1] ?? '内部结构已损坏';
}
