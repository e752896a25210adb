import { useState } from 'preact/hooks';
import { useBasis } from '../office/use-basis.ts';
import { deadlineText } from './deadline-words.ts';

interface Props {
  readonly text: string;
}

/** What a date or a finding rests on, for those who ask: shut, and not even looked up, until it is opened. */
export function Basis({ text }: Props) {
  const [isOpen, setOpen] = useState(false);
  if (text === '') return null;
  return (
    <details class="finding-basis" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{deadlineText.basis}</summary>
      {isOpen && <InForce text={text} />}
    </details>
  );
}

function InForce({ text }: Props) {
  return <>{useBasis()(text)}</>;
}
