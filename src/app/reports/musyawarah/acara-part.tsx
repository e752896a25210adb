import { jamSchema } from '../../../domain/reports/musyawarah/schema.ts';
import type { Acara } from '../../../domain/reports/musyawarah/schema.ts';
import { CountField } from '../../kit/count-field.tsx';
import { DateField } from '../../kit/date-field.tsx';
import { TextField } from '../../kit/text-field.tsx';
import { musyawarahText } from './words.ts';
import { acaraText as words } from './form-words.ts';
import { FormPage } from '../frame/form-page.tsx';
import { useFieldInAddress } from '../frame/use-field-in-address.ts';
import { Help } from './help.tsx';
import { useMusyawarahForm } from './use-musyawarah-form.ts';

type TextKey = 'tempat' | 'pimpinan' | 'notulis' | 'narasumber' | 'materi' | SignerKey;
type SignerKey = 'nomorBeritaAcara' | 'ketuaBpd' | 'kepalaDesa' | 'wakilMasyarakat';

/** When, where, who led and who wrote: the head of the berita acara. */
export function AcaraPart() {
  const { content, kind } = useMusyawarahForm();
  useFieldInAddress();
  const put = usePutAcara();
  const { acara } = content;
  return (
    <FormPage title={musyawarahText.parts.acara}>
      <div class="stack">
        <Help text={musyawarahText.help.acara} />
        <DateField
          name="tanggal"
          label={words.tanggal}
          value={acara.tanggal}
          onInput={(tanggal) => put({ tanggal })}
        />
        <div class="two">
          <JamField name="jamMulai" label={words.jamMulai} />
          <JamField name="jamSelesai" label={words.jamSelesai} />
        </div>
        <AcaraText name="tempat" hint={words.tempatHint} maxLength={300} />
        <AcaraText name="pimpinan" hint={words.pimpinanHint[kind]} />
        <AcaraText name="notulis" hint={words.notulisHint} />
        <AcaraText name="narasumber" hint={words.narasumberHint} maxLength={300} />
        <AcaraText name="materi" maxLength={2000} rows={3} />
        <CountField
          name="jumlahUndangan"
          label={words.jumlahUndangan}
          hint={words.jumlahUndanganHint}
          most={9999}
          value={acara.jumlahUndangan}
          onInput={(jumlahUndangan) => put({ jumlahUndangan })}
        />
        <h2>{words.signers}</h2>
        <AcaraText name="nomorBeritaAcara" />
        <AcaraText name="ketuaBpd" />
        <AcaraText name="kepalaDesa" />
        <AcaraText name="wakilMasyarakat" />
      </div>
    </FormPage>
  );
}

interface TextProps {
  readonly name: TextKey;
  readonly hint?: string;
  readonly maxLength?: number;
  readonly rows?: number;
}

function AcaraText({ name, maxLength = 120, ...rest }: TextProps) {
  const { content } = useMusyawarahForm();
  const put = usePutAcara();
  return (
    <TextField
      {...rest}
      name={name}
      label={words[name]}
      maxLength={maxLength}
      value={content.acara[name]}
      onInput={(text) => put({ [name]: text })}
    />
  );
}

interface JamProps {
  readonly name: 'jamMulai' | 'jamSelesai';
  readonly label: string;
}

function JamField({ name, label }: JamProps) {
  const { content } = useMusyawarahForm();
  const put = usePutAcara();
  return (
    <TextField
      name={name}
      label={label}
      type="time"
      value={content.acara[name]}
      onInput={(text) => put({ [name]: jamSchema.safeParse(text).data ?? '' })}
    />
  );
}

function usePutAcara(): (fields: Partial<Acara>) => void {
  const { change } = useMusyawarahForm();
  return (fields) => change((kept) => ({ ...kept, acara: { ...kept.acara, ...fields } }));
}
