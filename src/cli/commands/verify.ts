import { needOnePositional, readArguments } from '../arguments.ts';
import { sayJson, type Output } from '../output.ts';
import { verifyPackage } from '../verify-package.ts';
import { cliWords } from '../words.zh.ts';

const words = cliWords.packageFaults;

/** `verify`: is a package whole and unchanged? Exit code 1 when it is not; each file that differs is named. */
export async function verify(argv: readonly string[], output: Output): Promise<number> {
  const args = readArguments('verify', argv, []);
  const path = needOnePositional(args, cliWords.package, 'verify');
  const { manifest, ...verdict } = await verifyPackage(path);
  const { version, frozen, digest, files } = manifest;
  if (args.json) sayJson(output, { ...verdict, files: files.length, version, frozen, digest });
  else {
    if (verdict.whole) output.say(cliWords.packageWhole(files.length));
    for (const kind of ['changed', 'missing', 'extra', 'twice'] as const)
      for (const found of verdict[kind]) output.say(words[kind](found));
    for (const fault of verdict.faults) output.say(words[fault]);
    output.say(cliWords.packageVersion(version, frozen));
    output.say(cliWords.packageDigest(digest));
  }
  return verdict.whole ? 0 : 1;
}
