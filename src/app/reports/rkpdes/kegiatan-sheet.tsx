import { useApp } from '../../app-context.ts';
import { rkpdesFindingText } from './findings-words.ts';
import { kegiatanText as words } from './words.ts';
import type { EntrySheetProps } from '../frame/entry-desk-view.tsx';
import { EntrySheet } from '../frame/entry-sheet.tsx';
import { about } from '../frame/form-context.ts';
import { useFieldInAddress } from '../frame/use-field-in-address.ts';
import { putKegiatan } from './edits.ts';
import { KegiatanFields } from './kegiatan-fields.tsx';
import { useRkpdesForm } from './use-rkpdes-form.ts';

/** One kegiatan under the hands; every key goes to disk, there is nothing to save. */
export function KegiatanSheet({ id, onClose, onCopied, onRemove }: EntrySheetProps) {
  const { newLineId } = useApp();
  const { content, change, findings, remarks } = useRkpdesForm();
  const row = content.kegiatan[id];
  useFieldInAddress();
  const copy = () => {
    const copied = newLineId();
    if (row) change(putKegiatan(copied, row));
    onCopied(copied);
  };
  return (
    <EntrySheet
      key={id}
      title={words.title}
      isGone={!row}
      remarks={about(remarks, 'kegiatan', id)}
      findings={about(findings, 'kegiatan', id)}
      sentence={rkpdesFindingText}
      onClose={onClose}
      onCopy={copy}
      onRemove={onRemove}
    >
      {row && <KegiatanFields id={id} row={row} />}
    </EntrySheet>
  );
}
