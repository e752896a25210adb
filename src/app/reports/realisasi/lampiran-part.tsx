import {
  isRequiredLampiran,
  realisasiLampiran,
} from '../../../domain/reports/realisasi/lampiran.ts';
import { lampiranNames, realisasiFormText } from './words.ts';
import { lampiranHints, noProgramHint } from './parts-words.ts';
import { LampiranPart } from '../frame/lampiran-part.tsx';
import { useRealisasiForm } from './use-realisasi-form.ts';

const { lampiran: words } = realisasiFormText;

/** The files that go with the report; of an LPJ also that there was no other programme to list. */
export function RealisasiLampiranPart() {
  const { kind, content, isLpj, change } = useRealisasiForm();
  return (
    <LampiranPart
      jenisList={realisasiLampiran(kind).map((jenis) => ({
        jenis,
        nama: lampiranNames[jenis],
        isRequired: isRequiredLampiran(jenis, content),
        hint: lampiranHints[jenis],
      }))}
    >
      {isLpj && (
        <label class="no-program">
          <input
            type="checkbox"
            checked={content.noProgramLain}
            onChange={({ currentTarget: { checked } }) =>
              change((kept) => ({ ...kept, noProgramLain: checked }))
            }
          />
          <span>
            {words.noProgram}
            <small class="muted">{noProgramHint}</small>
          </span>
        </label>
      )}
    </LampiranPart>
  );
}
