import { Refusal } from '#kernel/refusal.ts';

/** The code a use case refuses with; `null` when it goes through. Any other failure stays one. */
export async function refusalOf(work: Promise<unknown>): Promise<string | null> {
  try {
    await work;
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
}
