import { isBumdesAktif } from '../../../domain/reports/bumdes/aktif.ts';
import { endOfPeriode } from '../../../domain/reports/bumdes/periode.ts';
import type { BumdesContent } from '../../../domain/reports/bumdes/schema.ts';
import { ChoiceField } from '../../kit/choice-field.tsx';
import { CountField } from '../../kit/count-field.tsx';
import { FindingList } from '../../standing/finding-list.tsx';
import { TextField } from '../../kit/text-field.tsx';
import { bumdesFindingText } from './findings-words.ts';
import { bumdesFieldNames as names, bumdesHints as hints, bumdesText as words } from './words.ts';
import { CatatanField } from '../frame/catatan-field.tsx';
import { FormPage } from '../frame/form-page.tsx';
import { useFieldInAddress } from '../frame/use-field-in-address.ts';
import { AktifMeasure } from './aktif-measure.tsx';
import { changeGroup } from './edits.ts';
import { isKegiatan } from './place-of.ts';
import { useBumdesForm } from './use-bumdes-form.ts';

/** Active or not and why, who works there, what went wrong. */
export function KegiatanPart() {
  const { content, change, findings, kind, tahun } = useBumdesForm();
  useFieldInAddress();
  const { laporan } = content;
  const put = (fields: Partial<BumdesContent['laporan']>) => change(changeGroup('laporan', fields));
  return (
    <FormPage title={words.sections.kegiatan}>
      <div class="stack">
        <ChoiceField
          name="aktif"
          label={words.kegiatan.aktif}
          hint={hints.aktif}
          value={laporan.aktif}
          options={[
            [true, words.aktif],
            [false, words.tidakAktif],
          ]}
          onChoose={(aktif) => put({ aktif })}
        />
        {laporan.aktif === false && (
          <TextField
            name="alasan"
            label={words.kegiatan.alasan}
            hint={hints.alasan}
            rows={3}
            maxLength={1000}
            value={laporan.alasan}
            onInput={(alasan) => put({ alasan })}
          />
        )}
        <CountField
          name="tenagaKerja"
          label={words.kegiatan.tenagaKerja}
          hint={hints.tenagaKerja}
          most={99_999}
          value={laporan.tenagaKerja}
          onInput={(tenagaKerja) => put({ tenagaKerja })}
        />
        <TextField
          name="kendala"
          label={names['kendala'] ?? ''}
          hint={hints.kendala}
          rows={3}
          maxLength={2000}
          value={laporan.kendala}
          onInput={(kendala) => put({ kendala })}
        />
        <FindingList
          findings={findings.filter(({ where }) => isKegiatan(where))}
          sentence={bumdesFindingText}
        />
        <CatatanField />
        <AktifMeasure measured={isBumdesAktif(content, endOfPeriode({ kind, tahun }))} />
      </div>
    </FormPage>
  );
}
