import { bulanNames } from '../../../domain/basics/tanggal.ts';
import type { RkpdesKegiatan } from '../../../domain/reports/rkpdes/schema.ts';
import { polaSchema } from '../../../domain/reports/rkpdes/schema.ts';
import { SelectField } from '../../kit/select-field.tsx';
import { TextField } from '../../kit/text-field.tsx';
import { kegiatanText as words, polaNames } from './words.ts';
import { kodeText } from '../kode/words.ts';
import { VolumeFields } from '../fields/volume-fields.tsx';
import { BiayaFields } from './biaya-fields.tsx';
import { changeKegiatan } from './edits.ts';
import { KodeFields } from '../kode/kode-fields.tsx';
import { useRkpdesForm } from './use-rkpdes-form.ts';

interface Props {
  readonly id: string;
  readonly row: RkpdesKegiatan;
}

/** The columns of the matrix, one below the other. */
export function KegiatanFields({ id, row }: Props) {
  const { content, change } = useRkpdesForm();
  const put = (fields: Partial<RkpdesKegiatan>) => change(changeKegiatan(id, fields));
  return (
    <>
      <KodeFields value={row} used={content.kegiatan} bidangHint={words.bidangHint} put={put} />
      <TextField
        name="nama"
        label={words.nama}
        hint={words.namaHint}
        rows={2}
        maxLength={300}
        value={row.nama}
        onInput={(nama) => put({ nama })}
      />
      <BiayaFields id={id} row={row} />
      <TextField
        name="lokasi"
        label={words.lokasi}
        hint={words.lokasiHint}
        maxLength={200}
        value={row.lokasi}
        onInput={(lokasi) => put({ lokasi })}
      />
      <VolumeFields value={row} put={put} />
      <TextField
        name="sasaran"
        label={words.sasaran}
        hint={words.sasaranHint}
        rows={2}
        maxLength={300}
        value={row.sasaran}
        onInput={(sasaran) => put({ sasaran })}
      />
      <div class="two">
        <MonthField name="mulai" value={row.mulai} onChange={(mulai) => put({ mulai })} />
        <MonthField name="selesai" value={row.selesai} onChange={(selesai) => put({ selesai })} />
      </div>
      <div data-isian="pola" tabIndex={-1}>
        <SelectField
          label={words.pola}
          hint={words.polaHint}
          value={row.pola ?? ''}
          options={[
            ['', kodeText.notChosen],
            ...polaSchema.options.map((pola) => [pola, polaNames[pola]] as const),
          ]}
          onChange={(pola) => put({ pola: pola === '' ? null : pola })}
        />
      </div>
      <TextField
        name="pelaksana"
        label={words.pelaksana}
        hint={words.pelaksanaHint}
        maxLength={200}
        value={row.pelaksana}
        onInput={(pelaksana) => put({ pelaksana })}
      />
    </>
  );
}

interface MonthProps {
  readonly name: 'mulai' | 'selesai';
  readonly value: number | null;
  readonly onChange: (month: number | null) => void;
}

function MonthField({ name, value, onChange }: MonthProps) {
  return (
    <div data-isian={name} tabIndex={-1}>
      <SelectField
        label={words[name]}
        hint={words[`${name}Hint`]}
        value={value === null ? '' : String(value)}
        options={[
          ['', '-'],
          ...bulanNames.map((month, index) => [String(index + 1), month] as const),
        ]}
        onChange={(chosen) => onChange(chosen === '' ? null : Number(chosen))}
      />
    </div>
  );
}
