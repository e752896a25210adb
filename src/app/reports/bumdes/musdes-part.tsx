import { formatTanggal, tanggalOf } from '../../../domain/basics/tanggal.ts';
import type { BumdesContent } from '../../../domain/reports/bumdes/schema.ts';
import { ChoiceField } from '../../kit/choice-field.tsx';
import { DateField } from '../../kit/date-field.tsx';
import { FindingList } from '../../standing/finding-list.tsx';
import { TextField } from '../../kit/text-field.tsx';
import { bumdesFindingText } from './findings-words.ts';
import {
  auditNames,
  bumdesFieldNames as names,
  bumdesHints as hints,
  bumdesText as words,
} from './words.ts';
import { FormPage } from '../frame/form-page.tsx';
import { useFieldInAddress } from '../frame/use-field-in-address.ts';
import { changeGroup } from './edits.ts';
import { useBumdesForm } from './use-bumdes-form.ts';

/** The end of the book year: Musdes tahunan, publication, audit. */
export function MusdesPart() {
  const { content, change, findings, tahun } = useBumdesForm();
  useFieldInAddress();
  const year = content.pertanggungjawaban;
  const put = (fields: Partial<BumdesContent['pertanggungjawaban']>) =>
    change(changeGroup('pertanggungjawaban', fields));
  const latest = formatTanggal(tanggalOf(tahun + 1, 6, 30));
  const name = (field: string) => names[field] ?? field;
  return (
    <FormPage title={words.sections.musdes}>
      <div class="stack">
        <DateField
          name="tanggalMusdes"
          label={name('tanggalMusdes')}
          hint={hints.musdes(latest)}
          value={year.tanggalMusdes}
          onInput={(tanggalMusdes) => put({ tanggalMusdes })}
        />
        <ChoiceField
          name="diterima"
          label={name('diterima')}
          hint={hints.diterima}
          value={year.diterima}
          options={[
            [true, words.musdes.diterima],
            [false, words.musdes.ditolak],
          ]}
          onChoose={(diterima) => put({ diterima })}
        />
        <DateField
          name="tanggalPublikasi"
          label={name('tanggalPublikasi')}
          hint={hints.publikasi}
          value={year.tanggalPublikasi}
          onInput={(tanggalPublikasi) => put({ tanggalPublikasi })}
        />
        <TextField
          name="caraPublikasi"
          label={name('caraPublikasi')}
          hint={hints.caraPublikasi}
          maxLength={200}
          value={year.caraPublikasi}
          onInput={(caraPublikasi) => put({ caraPublikasi })}
        />
        <ChoiceField
          name="auditOleh"
          label={name('auditOleh')}
          hint={hints.audit}
          value={year.auditOleh}
          options={(['pengawas', 'auditor-independen', 'belum'] as const).map(
            (one) => [one, auditNames[one]] as const,
          )}
          onChoose={(auditOleh) => put({ auditOleh })}
        />
        {year.auditOleh !== null && year.auditOleh !== 'belum' && (
          <>
            <DateField
              name="tanggalAudit"
              label={name('tanggalAudit')}
              hint={hints.tanggalAudit}
              value={year.tanggalAudit}
              onInput={(tanggalAudit) => put({ tanggalAudit })}
            />
            <TextField
              name="hasilAudit"
              label={name('hasilAudit')}
              hint={hints.hasilAudit}
              rows={3}
              maxLength={1000}
              value={year.hasilAudit}
              onInput={(hasilAudit) => put({ hasilAudit })}
            />
          </>
        )}
        <FindingList
          findings={findings.filter(({ where }) => where[0] === 'pertanggungjawaban')}
          sentence={bumdesFindingText}
        />
      </div>
    </FormPage>
  );
}
