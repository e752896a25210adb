import type { ComponentChildren } from 'preact';
import { Button } from './button.tsx';
import { Sheet } from './sheet.tsx';

interface Props {
  readonly title: string;
  /** What follows from yes. */
  readonly lead?: ComponentChildren;
  readonly children?: ComponentChildren;
  readonly yes: string;
  readonly no: string;
  readonly isDanger?: boolean;
  readonly busy?: boolean;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** A question with two answers, each named by what it does. */
export function Confirm({ title, lead, children, yes, no, onYes, onNo, ...rest }: Props) {
  const { isDanger = false, busy = false } = rest;
  return (
    <Sheet title={title} onClose={onNo}>
      {lead && <p>{lead}</p>}
      {children}
      <Button look={isDanger ? 'danger' : 'main'} wide busy={busy} onClick={onYes}>
        {yes}
      </Button>
      <Button look="plain" wide onClick={onNo}>
        {no}
      </Button>
    </Sheet>
  );
}
