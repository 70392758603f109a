/**
 * Runs a command of the server's keeper and sets its exit code: what `work` answers, or 2 with a sentence on stderr
 * when it throws.
 */
export async function runCommand(
  work: () => Promise<number>,
  refused: (sentence: string) => string,
): Promise<void> {
  try {
    process.exitCode = await work();
  } catch (error) {
    console.error(refused(error instanceof Error ? error.message : String(error)));
    process.exitCode = 2;
  }
}
