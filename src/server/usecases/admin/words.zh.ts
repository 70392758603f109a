/** How a person is called once erased. */
export const erasedPerson = (number: number): string => `已注销用户 ${String(number)}`;
