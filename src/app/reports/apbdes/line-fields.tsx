import { formatRupiah } from '../../../domain/basics/rupiah.ts';
import type { ApbdesLine } from '../../../domain/reports/apbdes/schema.ts';
import { RupiahField } from '../../kit/rupiah-field.tsx';
import { TextField } from '../../kit/text-field.tsx';
import { apbdesFormText } from './words.ts';
import { VolumeFields } from '../fields/volume-fields.tsx';
import { changeLine } from './edits.ts';
import { useApbdesForm } from './use-apbdes-form.ts';
import { SumberDanaChoice } from '../kode/sumber-dana-choice.tsx';

const { line: words } = apbdesFormText;

interface Props {
  readonly id: string;
  readonly line: ApbdesLine;
  /** The annex wants the work's place and size in the words. */
  readonly isSpecDue: boolean;
}

export function LineFields({ id, line, isSpecDue }: Props) {
  const { change, isPerubahan } = useApbdesForm();
  const put = (fields: Partial<ApbdesLine>) => change(changeLine(id, fields));
  return (
    <>
      <RupiahField
        label={isPerubahan ? words.sesudah : words.anggaran}
        hint={words.anggaranHint}
        value={line.anggaran}
        onInput={(anggaran) => put({ anggaran })}
      />
      {isPerubahan && (
        <>
          <RupiahField
            label={words.sebelum}
            hint={words.sebelumHint}
            value={line.sebelum}
            onInput={(sebelum) => put({ sebelum })}
          />
          <p class="row">
            {words.change2}
            <strong class="angka">
              {formatRupiah((line.anggaran ?? 0) - (line.sebelum ?? 0))}
            </strong>
          </p>
        </>
      )}
      <SumberDanaChoice value={line.sumberDana} onChoose={(sumberDana) => put({ sumberDana })} />
      <TextField
        label={words.uraian}
        hint={isSpecDue ? words.uraianSpec : undefined}
        rows={2}
        maxLength={300}
        value={line.uraian}
        onInput={(uraian) => put({ uraian })}
      />
      <VolumeFields value={line} put={put} />
    </>
  );
}
