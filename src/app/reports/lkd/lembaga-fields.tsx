import { formatTanggal } from '../../../domain/basics/tanggal.ts';
import { LKD_YEARS } from '../../../domain/reports/lkd/aktif.ts';
import type { Lembaga } from '../../../domain/reports/lkd/schema.ts';
import { endOfMasaJabatan } from '../../../domain/reports/masa-jabatan.ts';
import { ChoiceField } from '../../kit/choice-field.tsx';
import { CountField } from '../../kit/count-field.tsx';
import { DateField } from '../../kit/date-field.tsx';
import { TextField } from '../../kit/text-field.tsx';
import { entryText } from '../frame/entries-words.ts';
import { lkdHints as hints, lkdText } from './words.ts';
import { changeLembaga } from './edits.ts';
import { useLkdForm } from './use-lkd-form.ts';

const { sheet: words } = lkdText;

interface Props {
  readonly id: string;
  readonly lembaga: Lembaga;
}

export function LembagaFields({ id, lembaga }: Props) {
  const { change } = useLkdForm();
  const put = (fields: Partial<Lembaga>) => change(changeLembaga(id, fields));
  const { sk, mulai, selesai } = lembaga;
  const last = mulai && formatTanggal(endOfMasaJabatan(mulai, LKD_YEARS));
  return (
    <>
      <TextField
        label={words.nama}
        hint={hints.nama}
        maxLength={120}
        value={lembaga.nama}
        onInput={(nama) => put({ nama })}
      />
      <TextField
        label={words.ketua}
        hint={hints.ketua}
        maxLength={120}
        value={lembaga.ketua}
        onInput={(ketua) => put({ ketua })}
      />
      <ChoiceField
        label={words.aktif}
        hint={hints.aktif}
        value={lembaga.aktif}
        options={[
          [true, entryText.yes],
          [false, entryText.no],
        ]}
        onChoose={(aktif) => put({ aktif })}
      />
      <TextField
        label={words.skNomor}
        hint={hints.sk}
        maxLength={100}
        value={sk.nomor}
        onInput={(nomor) => put({ sk: { ...sk, nomor } })}
      />
      <DateField
        label={words.skTanggal}
        hint={hints.skTanggal}
        value={sk.tanggal}
        onInput={(tanggal) => put({ sk: { ...sk, tanggal } })}
      />
      <DateField
        label={words.mulai}
        hint={hints.mulai}
        value={mulai}
        onInput={(day) => put({ mulai: day })}
      />
      <DateField
        label={words.selesai}
        hint={hints.selesai(last)}
        value={selesai}
        onInput={(day) => put({ selesai: day })}
      />
      <div class="two">
        <CountField
          label={words.anggotaL}
          most={9999}
          value={lembaga.anggotaL}
          onInput={(anggotaL) => put({ anggotaL })}
        />
        <CountField
          label={words.anggotaP}
          most={9999}
          value={lembaga.anggotaP}
          onInput={(anggotaP) => put({ anggotaP })}
        />
      </div>
      <p class="field-hint">{hints.anggota}</p>
    </>
  );
}
