import { tanggalSchema } from '../../../domain/basics/tanggal.ts';
import { useEffect } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { FindingList } from '../../components/finding-list.tsx';
import { CountField } from '../../components/count-field.tsx';
import { TextField } from '../../components/text-field.tsx';
import { apbdesFindingText } from '../../text/apbdes-findings.ts';
import { apbdesFormText } from '../../text/apbdes-form.ts';
import { changeBpd, changeCatatan } from './edits.ts';
import { FormPage } from './form-page.tsx';
import { useForm } from './form-context.ts';

const { bpd: words, sections } = apbdesFormText;

/** The agreement with the BPD, and the desa's word to the kecamatan. */
export function BpdPart() {
  const { content, change, findings } = useForm();
  const { bpd, catatan } = content;
  useFieldInAddress();
  const put = (fields: Parameters<typeof changeBpd>[0]) => change(changeBpd(fields));
  const needed = bpd.jumlahAnggota === null ? null : Math.ceil((bpd.jumlahAnggota * 2) / 3);
  return (
    <FormPage title={sections.bpd} withTotals={false}>
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
          maxLength={100}
          value={bpd.nomorBeritaAcara}
          onInput={(nomorBeritaAcara) => put({ nomorBeritaAcara })}
        />
        <div class="two">
          <CountField
            name="jumlahAnggota"
            label={words.anggota}
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
        <TextField
          label={words.catatan}
          hint={words.catatanHint}
          rows={4}
          maxLength={4000}
          value={catatan}
          onInput={(text) => change(changeCatatan(text))}
        />
      </div>
    </FormPage>
  );
}

/** A finding names the field it is about: that field gets the focus. */
function useFieldInAddress(): void {
  const { query } = useLocation();
  const name = query['isian'];
  useEffect(() => {
    document.querySelector<HTMLElement>(`input[name="${CSS.escape(name ?? '')}"]`)?.focus();
  }, [name]);
}
