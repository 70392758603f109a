import { Button } from '../design/button.tsx';
import { chooseTypeSize, useTypeSize } from './large-type.ts';
import { words } from './words.zh.ts';

/** Large type on or off, for this browser. */
export function LargeTypeSwitch() {
  const large = useTypeSize() === 'large';
  return (
    <Button
      weight="plain"
      aria-pressed={large}
      title={words.largeTypeLine}
      onClick={() => chooseTypeSize(large ? 'usual' : 'large')}
    >
      {large ? words.usualType : words.largeType}
    </Button>
  );
}
