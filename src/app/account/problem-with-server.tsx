import { Button } from '../kit/button.tsx';
import { ErrorLine } from '../kit/error-line.tsx';
import type { ServerProblem } from './ask-server.ts';
import { SignInAgain } from './sign-in-again.tsx';

interface Props {
  readonly problem: ServerProblem;
  readonly again: string;
  readonly onAgain: () => void;
}

/** Why the server did not answer as asked, and the way to ask again. */
export function ProblemWithServer({ problem: { text, isSignInDue }, again, onAgain }: Props) {
  return (
    <>
      <ErrorLine text={text} />
      {isSignInDue && <SignInAgain onDone={onAgain} />}
      <Button onClick={onAgain}>{again}</Button>
    </>
  );
}
