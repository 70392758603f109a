/** The names in braces of a sentence: `{label} … {value}` needs `label` and `value`. */
export type Placeholder<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholder<Rest>
  : never;

/** What a sentence quotes, at least; more may be given along for whoever groups or filters. */
export type Quoted<Text extends string> = Readonly<Record<Placeholder<Text>, string>> &
  Readonly<Record<string, string>>;

/** Puts the parameters into a sentence. Braces inside the parameters stay what they are. */
export function fillIn(sentence: string, params: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/gu, (_, name: string) => params[name] ?? '');
}
