import { useMe } from './use-me.ts';
import { masukText } from './words.ts';
import { Button } from '../kit/button.tsx';
import { Sheet } from '../kit/sheet.tsx';
import { SignInForm } from './sign-in-form.tsx';

/** The session has ended: reading and typing go on, only sending waits for this. */
export function SignInSheet({ onClose }: { readonly onClose: () => void }) {
  const { nama } = useMe();
  return (
    <Sheet title={masukText.sheetTitle} onClose={onClose}>
      <p>{masukText.sheetLead(nama)}</p>
      <SignInForm onDone={onClose} />
      <Button look="plain" wide onClick={onClose}>
        {masukText.later}
      </Button>
    </Sheet>
  );
}
