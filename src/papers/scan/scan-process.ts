import sharp from 'sharp';
import { readScan } from './read-scan.ts';
import type { ScanAnswer } from './scan-reader.ts';

// The process `createScanReader` starts: one file after the other. What a file does to it hurts nobody else.
sharp.concurrency(1);
sharp.cache(false);

const answer = (message: ScanAnswer) => process.send?.(message);

process.on('message', (path: string) => {
  void readScan(path, (page) => answer({ page })).then((reading) => answer({ reading }));
});
process.on('disconnect', () => process.exit(0));
