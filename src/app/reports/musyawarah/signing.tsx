import { useState } from 'preact/hooks';
import { hadirText as words } from './form-words.ts';
import { SignaturePad } from '../../kit/signature-pad.tsx';

interface Props {
  readonly value: string | null;
  /** Absent while there is nobody to sign yet. */
  readonly onChange: ((tandaTangan: string | null) => void) | undefined;
}

/** The pad, folded away until somebody wants to sign; it stays open for the next person. */
export function Signing({ value, onChange }: Props) {
  const [isOpen, setOpen] = useState(value !== null);
  return (
    <details
      class="signing"
      open={isOpen}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
        if (currentTarget.open) currentTarget.scrollIntoView({ block: 'end' });
      }}
    >
      <summary>{value === null ? words.sign : words.signed}</summary>
      {onChange ? (
        <SignaturePad value={value} onChange={onChange} />
      ) : (
        <p class="small muted">{words.namaMissing}</p>
      )}
    </details>
  );
}
