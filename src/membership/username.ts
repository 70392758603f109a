const allowed = /^[\p{Script=Han}\w.-]{2,40}$/u;

/** A username as it is compared: width and case of letters do not matter. */
export const plainUsername = (typed: string): string => typed.normalize('NFKC').trim().toLowerCase();

/** Two to forty Chinese characters, letters, digits, points, hyphens or underscores. In: what `plainUsername` gives. */
export const usernameIsGood = (username: string): boolean => allowed.test(username);
