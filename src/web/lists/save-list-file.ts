import type { ListFile } from '#contract/lists.ts';

const excel = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Gives a file that came with an answer to the person, as a download. */
export function saveListFile({ fileName, base64 }: ListFile): void {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const address = URL.createObjectURL(new Blob([bytes], { type: excel }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  document.body.append(link);
  link.click();
  link.remove();
  // Later: some browsers begin to read only after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
