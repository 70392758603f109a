/** Who has done nothing for so long, in ms, is not there any more: a clock alone must not keep a session alive. */
export const restsAfter = 60_000;

/** Is somebody there? In: moments in ms; `activeAt`: when something was done in the page last. */
export const isAttended = (now: number, activeAt: number): boolean => now - activeAt <= restsAfter;
