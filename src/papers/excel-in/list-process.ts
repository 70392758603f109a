import { judgeList } from '#programme/lists/judge-list.ts';
import { ExcelRefused } from './excel-refused.ts';
import type { ListAnswer, ListRequest } from './list-reader.ts';
import { markExcel } from './mark-excel.ts';
import { readSheets } from './read-sheets.ts';

// The process `createListReader` starts: one file after the other. What a file does to it hurts nobody else.
async function answerTo(request: ListRequest): Promise<ListAnswer> {
  try {
    if ('marks' in request) return { marked: await markExcel(request.xlsx, request.marks) };
    const { bytes, extension, list } = request;
    const { sheets, xlsx } = await readSheets(bytes, extension);
    return { judged: judgeList(list, sheets), converted: xlsx === bytes ? null : xlsx };
  } catch (error) {
    return { fault: error instanceof ExcelRefused ? error.code : 'damaged' };
  }
}

process.on('message', (request: ListRequest) => {
  void answerTo(request).then((answer) => process.send?.(answer));
});
process.on('disconnect', () => process.exit(0));
