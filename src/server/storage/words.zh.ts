/** What saving an answer is called in a refusal. */
export const actOfSaving = '填写';
