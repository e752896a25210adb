import { useApp } from '../../app-context.ts';
import { duRkpdesFindingText, duRkpdesText as words } from './words.ts';
import type { EntrySheetProps } from '../frame/entry-desk-view.tsx';
import { EntrySheet } from '../frame/entry-sheet.tsx';
import { about } from '../frame/form-context.ts';
import { useFieldInAddress } from '../frame/use-field-in-address.ts';
import { addUsulan } from './edits.ts';
import { useDuRkpdesForm } from './use-du-rkpdes-form.ts';
import { UsulanFields } from './usulan-fields.tsx';

/** One proposal under the hands; every key goes to disk, there is nothing to save. */
export function UsulanSheet({ id, onClose, onCopied, onRemove }: EntrySheetProps) {
  const { newLineId } = useApp();
  const { content, change, findings, remarks } = useDuRkpdesForm();
  const usulan = content.usulan[id];
  useFieldInAddress();
  const copy = () => {
    const copied = newLineId();
    if (usulan) change(addUsulan(copied, usulan));
    onCopied(copied);
  };
  return (
    <EntrySheet
      key={id}
      title={words.title}
      isGone={!usulan}
      remarks={about(remarks, 'usulan', id)}
      findings={about(findings, 'usulan', id)}
      sentence={duRkpdesFindingText}
      onClose={onClose}
      onCopy={copy}
      onRemove={onRemove}
    >
      {usulan && <UsulanFields id={id} usulan={usulan} />}
    </EntrySheet>
  );
}
