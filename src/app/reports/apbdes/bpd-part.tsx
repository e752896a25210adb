import { tanggalSchema } from '../../../domain/basics/tanggal.ts';
import { FindingList } from '../../standing/finding-list.tsx';
import { CountField } from '../../kit/count-field.tsx';
import { TextField } from '../../kit/text-field.tsx';
import { apbdesFindingText } from './findings-words.ts';
import { apbdesFormText } from './words.ts';
import { changeBpd } from './edits.ts';
import { CatatanField } from '../frame/catatan-field.tsx';
import { FormPage } from '../frame/form-page.tsx';
import { useFieldInAddress } from '../frame/use-field-in-address.ts';
import { useApbdesForm } from './use-apbdes-form.ts';

const { bpd: words, sections } = apbdesFormText;

/** The agreement with the BPD, and the desa's word to the kecamatan. */
export function BpdPart() {
  const { content, change, findings } = useApbdesForm();
  const { bpd } = content;
  useFieldInAddress();
  const put = (fields: Parameters<typeof changeBpd>[0]) => change(changeBpd(fields));
  const needed = bpd.jumlahAnggota === null ? null : Math.ceil((bpd.jumlahAnggota * 2) / 3);
  return (
    <FormPage title={sections.bpd} withFoot={false}>
      <div class="stack">
        <TextField
          name="tanggalSepakat"
          label={words.tanggal}
          hint={words.tanggalHint}
          type="date"
          value={bpd.tanggalSepakat ?? ''}
          onInput={(text) => put({ tanggalSepakat: tanggalSchema.safeParse(text).data ?? null })}
        />
        <TextField
          name="nomorBeritaAcara"
          label={words.nomor}
          hint={words.nomorHint}
          maxLength={100}
          value={bpd.nomorBeritaAcara}
          onInput={(nomorBeritaAcara) => put({ nomorBeritaAcara })}
        />
        <div class="two">
          <CountField
            name="jumlahAnggota"
            label={words.anggota}
            hint={words.anggotaHint}
            value={bpd.jumlahAnggota}
            onInput={(jumlahAnggota) => put({ jumlahAnggota })}
          />
          <CountField
            name="jumlahHadir"
            label={words.hadir}
            hint={needed === null ? undefined : words.kuorum(needed)}
            value={bpd.jumlahHadir}
            onInput={(jumlahHadir) => put({ jumlahHadir })}
          />
        </div>
        <FindingList
          findings={findings.filter(({ where }) => where[0] === 'bpd')}
          sentence={apbdesFindingText}
        />
        <CatatanField />
      </div>
    </FormPage>
  );
}
