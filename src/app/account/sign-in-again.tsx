import { useState } from 'preact/hooks';
import { masukText } from './words.ts';
import { Button } from '../kit/button.tsx';
import { SignInSheet } from './sign-in-sheet.tsx';

interface Props {
  /** The person is in again, or has put it off. */
  readonly onDone?: () => void;
}

/** The way back in where the session has ended, without leaving this phone. */
export function SignInAgain({ onDone }: Props) {
  const [isAsking, setAsking] = useState(false);
  const close = () => {
    setAsking(false);
    onDone?.();
  };
  return (
    <>
      <Button look="main" icon="key" onClick={() => setAsking(true)}>
        {masukText.again}
      </Button>
      {isAsking && <SignInSheet onClose={close} />}
    </>
  );
}
