import { describe, expect, it } from 'vitest';

import { pdfText } from '../testing/read-pdf.ts';
import { compilePdf } from './compile-pdf.ts';
import { createPdfRenderer } from './render-pdf.ts';
import { paper, paragraph } from './testing/paper.ts';

const none = new Map();

describe('the renderer', () => {
  it('sets several papers at once, each as the compiler in this thread does', async () => {
    const renderer = createPdfRenderer();
    const documents = ['甲', '乙', '丙'].map((text) => paper([paragraph(text)]));
    const all = await Promise.all(documents.map((document) => renderer.render(document, none)));
    await renderer.close();
    expect(all[1]).toEqual(Uint8Array.from(await compilePdf(documents[1]!, none)));
    expect((await pdfText(all[2]!))[0]!.text).toContain('丙');
  });

  it('says what failed, and goes on', async () => {
    const renderer = createPdfRenderer();
    const broken = paper([{ type: 'picture', hash: 'ab'.repeat(32), widthMm: 10, caption: '' }]);
    const garbage = new Map([
      ['ab'.repeat(32), { bytes: new Uint8Array(9), type: 'png', width: 1, height: 1 } as const],
    ]);
    await expect(renderer.render(broken, none)).rejects.toThrow('abab');
    await expect(renderer.render(broken, garbage)).rejects.toThrow('could not be set');
    expect((await renderer.render(paper([paragraph('甲')]), none)).length).toBeGreaterThan(1000);
    await renderer.close();
  });

  it('fails what is under way, and all that comes later, once it is closed', async () => {
    const renderer = createPdfRenderer();
    const underWay = renderer.render(paper([paragraph('甲')]), none);
    const failed = expect(underWay).rejects.toThrow('closed');
    await renderer.close();
    await failed;
    await expect(renderer.render(paper([paragraph('甲')]), none)).rejects.toThrow('closed');
  });
});
