import type { DokumenContent } from '../../../domain/reports/dokumen/schema.ts';
import { FindingList } from '../../standing/finding-list.tsx';
import { TextField } from '../../kit/text-field.tsx';
import { dokumenFindingText } from './findings-words.ts';
import { dokumenFieldNames as names, dokumenKindText, dokumenText as words } from './words.ts';
import { CatatanField } from '../frame/catatan-field.tsx';
import { FormPage } from '../frame/form-page.tsx';
import { useFieldInAddress } from '../frame/use-field-in-address.ts';
import { AskedFields } from './asked-fields.tsx';
import { useDokumenForm } from './use-dokumen-form.ts';

/** Number, date, who signs, in short, and the dates the kind's rule needs. */
export function DokumenPart() {
  const { content, change, findings, kind } = useDokumenForm();
  useFieldInAddress();
  const kindWords = dokumenKindText[kind];
  const put = (fields: Partial<DokumenContent>) => change((kept) => ({ ...kept, ...fields }));
  return (
    <FormPage title={words.sections.dokumen}>
      <div class="stack">
        <TextField
          name="nomor"
          label={kindWords.nomor}
          hint={words.nomorHint}
          maxLength={100}
          value={content.nomor}
          onInput={(nomor) => put({ nomor })}
        />
        <AskedFields />
        <TextField
          name="kepalaDesa"
          label={names['kepalaDesa'] ?? ''}
          hint={words.kepalaDesaHint}
          maxLength={120}
          value={content.kepalaDesa}
          onInput={(kepalaDesa) => put({ kepalaDesa })}
        />
        <TextField
          name="ringkasan"
          label={names['ringkasan'] ?? ''}
          hint={kindWords.ringkasanHint}
          rows={5}
          maxLength={4000}
          value={content.ringkasan}
          onInput={(ringkasan) => put({ ringkasan })}
        />
        <FindingList
          findings={findings.filter(({ where }) => isOfThisPart(where[0]))}
          sentence={dokumenFindingText}
        />
        <CatatanField />
      </div>
    </FormPage>
  );
}

function isOfThisPart(head: string | undefined): boolean {
  return head !== 'lampiran' && head !== 'bidang' && head !== 'aset';
}
