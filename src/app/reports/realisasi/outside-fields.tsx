import type { RealisasiLine } from '../../../domain/reports/realisasi/schema.ts';
import { TextField } from '../../kit/text-field.tsx';
import { realisasiLinesText } from './parts-words.ts';
import { SumberDanaChoice } from '../kode/sumber-dana-choice.tsx';
import { lineEdits } from './edits.ts';
import { useRealisasiForm } from './use-realisasi-form.ts';

const { line: words } = realisasiLinesText;

interface Props {
  readonly id: string;
  readonly line: RealisasiLine;
}

/** What no budget says of a line outside it: its words and its source. */
export function OutsideFields({ id, line: { uraian, sumberDana } }: Props) {
  const { change } = useRealisasiForm();
  const put = (fields: Partial<RealisasiLine>) => change(lineEdits.change(id, fields));
  return (
    <>
      <TextField
        label={words.uraian}
        hint={words.uraianHint}
        rows={2}
        maxLength={300}
        value={uraian}
        onInput={(text) => put({ uraian: text })}
      />
      <SumberDanaChoice value={sumberDana} onChoose={(code) => put({ sumberDana: code })} />
    </>
  );
}
