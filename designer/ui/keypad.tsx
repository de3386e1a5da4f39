// The twelve keys of a telephone. Who hears them is not known here.

import type { DtmfKey } from '../../schema/documents.generated.ts';
import { useText } from '../i18n/text.tsx';
import classes from './keypad.module.css';

const keys: readonly DtmfKey[] = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '*', '0', '#'];

/** The key that a key of the keyboard stands for. */
export function keyOf(text: string): DtmfKey | undefined {
  return keys.find((key) => key === text);
}

interface KeypadProps {
  readonly isOff: boolean;
  readonly onPress: (key: DtmfKey) => void;
}

export function Keypad({ isOff, onPress }: KeypadProps) {
  const { t } = useText();
  return (
    <div className={classes.keypad}>
      {keys.map((key) => (
        <button
          key={key}
          type="button"
          className={classes.key}
          disabled={isOff}
          aria-label={t('simulate.key', { key })}
          onClick={() => onPress(key)}
        >
          {key}
        </button>
      ))}
    </div>
  );
}
