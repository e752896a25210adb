import { reportKey } from '../../../domain/basics/ids.ts';
import {
  isRequiredLampiran,
  realisasiLampiran,
} from '../../../domain/reports/realisasi/lampiran.ts';
import { LampiranField } from '../../components/lampiran-field.tsx';
import { lampiranNames, realisasiFormText } from '../../text/realisasi-form.ts';
import { lampiranHints } from '../../text/realisasi-parts.ts';
import { FormPage } from '../frame/form-page.tsx';
import { useRealisasiForm } from './use-realisasi-form.ts';

const { lampiran: words, sections } = realisasiFormText;

/** The files that go with the report; of an LPJ also that there was no other programme to list. */
export function LampiranPart() {
  const { report, kind, content, isLpj, change } = useRealisasiForm();
  const jenisList = realisasiLampiran(kind).map((jenis) => ({
    jenis,
    nama: lampiranNames[jenis],
    isRequired: isRequiredLampiran(jenis, content),
    hint: lampiranHints[jenis],
  }));
  return (
    <FormPage title={sections.lampiran} withFoot={false}>
      <div class="stack">
        <LampiranField
          desa={reportKey(report).desa}
          jenisList={jenisList}
          lampiran={content.lampiran}
          onChange={(edit) => change((kept) => ({ ...kept, lampiran: edit(kept.lampiran) }))}
        />
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
              <small class="muted">{words.noProgramHint}</small>
            </span>
          </label>
        )}
      </div>
    </FormPage>
  );
}
