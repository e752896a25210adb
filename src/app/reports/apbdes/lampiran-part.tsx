import { apbdesLampiran, wantedLampiran } from '../../../domain/reports/apbdes/lampiran.ts';
import { apbdesLampiranNames } from './lampiran-words.ts';
import { LampiranPart } from '../frame/lampiran-part.tsx';
import { useApbdesForm } from './use-apbdes-form.ts';

/** What goes with the Raperdes (A2b); the Perdes of pembiayaan only where the budget has it. */
export function ApbdesLampiranPart() {
  const { content } = useApbdesForm();
  const wanted = wantedLampiran(content);
  return (
    <LampiranPart
      jenisList={apbdesLampiran
        .filter((jenis) => wanted.includes(jenis))
        .map((jenis) => ({ jenis, nama: apbdesLampiranNames[jenis], isRequired: true }))}
    />
  );
}
