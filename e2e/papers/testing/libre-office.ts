import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';
import { allOf, parseXml, type XmlElement } from '#papers/testing/xml-tree.ts';

const run = promisify(execFile);

/** Converts files with LibreOffice, all in one start; its profile lies in `folder`, and so does what comes out. */
export async function convert(
  files: readonly string[],
  format: 'pdf' | 'odt' | 'doc' | 'docx',
  folder: string,
): Promise<string[]> {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  await run('soffice', [profile, '--headless', '--convert-to', format, '--outdir', folder, ...files], {
    timeout: 170_000,
  });
  return files.map((file) => join(folder, basename(file).replace(/\.[^.]+$/u, `.${format}`)));
}

/** What a tool says about a file. */
export async function says(tool: string, ...parameters: readonly string[]): Promise<string> {
  // What pdfinfo cannot make sense of is written beside its answer.
  const { stdout } = await run(tool, [...parameters]);
  return stdout;
}

/** Text and number of tables of a text document of LibreOffice; contents and descriptions of pictures left out. */
export async function readOdt(path: string): Promise<{ readonly text: string; readonly tables: number }> {
  const content = unzipSync(await readFile(path))['content.xml'];
  if (!content) throw new Error(`${path} 里没有正文`);
  const root = parseXml(strFromU8(content));
  const body = allOf(root, 'office:text')[0];
  if (!body) throw new Error(`${path} 里没有正文`);
  return { text: textOf(body), tables: allOf(body, 'table:table').length };
}

const leftOut = ['text:table-of-content', 'svg:title', 'svg:desc'];

function textOf(element: XmlElement): string {
  return leftOut.includes(element.name) ? '' : element.text + element.children.map(textOf).join('');
}
