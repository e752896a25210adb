import { lampiranOf } from '../../../domain/reports/lampiran.ts';
import { formText, lampiranCountText } from './words.ts';
import { useForm } from './form-context.ts';
import { PartRow } from './part-row.tsx';

/** The way to the files of a report, with how many are there. */
export function LampiranPartRow() {
  const { content } = useForm();
  return (
    <PartRow
      bagian="lampiran"
      title={formText.lampiran}
      icon="receipt"
      detail={lampiranCountText(lampiranOf(content).length)}
    />
  );
}
