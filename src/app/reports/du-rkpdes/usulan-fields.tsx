import type { Usulan } from '../../../domain/reports/du-rkpdes/schema.ts';
import { TextField } from '../../kit/text-field.tsx';
import { duRkpdesText as words, opdSuggestions } from './words.ts';
import { KodeFields } from '../kode/kode-fields.tsx';
import { WholeRupiahField } from '../fields/whole-rupiah-field.tsx';
import { VolumeFields } from '../fields/volume-fields.tsx';
import { changeUsulan } from './edits.ts';
import { useDuRkpdesForm } from './use-du-rkpdes-form.ts';

interface Props {
  readonly id: string;
  readonly usulan: Usulan;
}

const locationFields = ['dusun', 'rt', 'rw'] as const;

/** What is proposed, where, how much of it, why, and to whom. */
export function UsulanFields({ id, usulan }: Props) {
  const { content, change } = useDuRkpdesForm();
  const put = (fields: Partial<Usulan>) => change(changeUsulan(id, fields));
  return (
    <>
      <TextField
        name="nama"
        label={words.nama}
        hint={words.namaHint}
        rows={2}
        maxLength={300}
        value={usulan.nama}
        onInput={(nama) => put({ nama })}
      />
      <KodeFields value={usulan} used={content.usulan} bidangHint={words.bidangHint} put={put} />
      <div class="usulan-place">
        {locationFields.map((field) => (
          <TextField
            key={field}
            name={field}
            label={words[field]}
            maxLength={field === 'dusun' ? 60 : 20}
            value={usulan[field]}
            onInput={(text) => put({ [field]: text })}
          />
        ))}
      </div>
      <VolumeFields value={usulan} put={put} />
      <WholeRupiahField
        name="perkiraan"
        label={words.perkiraan}
        hint={words.perkiraanHint}
        value={usulan.perkiraan}
        onInput={(perkiraan) => put({ perkiraan })}
      />
      <TextField
        name="alasan"
        label={words.alasan}
        hint={words.alasanHint}
        rows={3}
        maxLength={1000}
        value={usulan.alasan}
        onInput={(alasan) => put({ alasan })}
      />
      <TextField
        name="opd"
        label={words.opd}
        hint={words.opdHint}
        maxLength={120}
        suggestions={opdSuggestions}
        value={usulan.opd}
        onInput={(opd) => put({ opd })}
      />
    </>
  );
}
