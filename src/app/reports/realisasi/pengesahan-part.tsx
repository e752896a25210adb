import { tanggalSchema } from '../../../domain/basics/tanggal.ts';
import { FindingList } from '../../standing/finding-list.tsx';
import { TextField } from '../../kit/text-field.tsx';
import { realisasiFindingText } from './findings-words.ts';
import { realisasiFormText } from './words.ts';
import { pengesahanText as words } from './parts-words.ts';
import { FormPage } from '../frame/form-page.tsx';
import { useFieldInAddress } from '../frame/use-field-in-address.ts';
import { changePart } from './edits.ts';
import { useRealisasiForm } from './use-realisasi-form.ts';

const { nomorPerdes, sections } = realisasiFormText;

/** The Perdes that sets the LPJ, and the Musdes that heard it. */
export function PengesahanPart() {
  const { content, change, findings } = useRealisasiForm();
  useFieldInAddress();
  const { perdes, musdes } = content;
  const toTanggal = (text: string) => tanggalSchema.safeParse(text).data ?? null;
  return (
    <FormPage title={sections.pengesahan} withFoot={false}>
      <div class="stack">
        <TextField
          name="perdes-nomor"
          label={nomorPerdes}
          hint={words.nomorHint}
          maxLength={100}
          value={perdes.nomor}
          onInput={(nomor) => change(changePart('perdes', { nomor }))}
        />
        <TextField
          name="perdes-tanggal"
          label={words.tanggal}
          hint={words.tanggalHint}
          type="date"
          value={perdes.tanggal ?? ''}
          onInput={(text) => change(changePart('perdes', { tanggal: toTanggal(text) }))}
        />
        <TextField
          name="musdes-tanggal"
          label={words.musdes}
          hint={words.musdesHint}
          type="date"
          value={musdes.tanggal ?? ''}
          onInput={(text) => change(changePart('musdes', { tanggal: toTanggal(text) }))}
        />
        <FindingList
          findings={findings.filter(({ where }) => where[0] === 'perdes' || where[0] === 'musdes')}
          sentence={realisasiFindingText}
        />
      </div>
    </FormPage>
  );
}
