import { globSync } from 'node:fs';
import type { Reporter } from 'vitest/node';

/** 需要 Debian 软件的测试文件；各测试组都据此排除，.ci/run 据此运行。 */
export const DEBIAN_TESTS = '{src,e2e,samples/make,bench,tooling}/**/*.debian.test.ts';

/** 说出没有运行的是哪些测试：被排除的测试不能无声无息。 */
export class DebianTestsNotice implements Reporter {
  onTestRunEnd(): void {
    const files = globSync(DEBIAN_TESTS).sort();
    if (files.length === 0) return;
    process.stdout.write(
      `未运行：${String(files.length)} 个测试文件需要 Debian 软件（LibreOffice、poppler、qpdf），由 .ci/run 运行：\n` +
        files.map((file) => `  ${file}\n`).join(''),
    );
  }
}
