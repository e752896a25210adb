import { useEffect, useRef } from 'preact/hooks';
import { formatRp } from '../../../domain/basics/rupiah.ts';
import { fungsiName, rekeningName } from '../../../domain/reports/kode/kode-names.ts';
import type { RealisasiLine } from '../../../domain/reports/realisasi/schema.ts';
import { Button } from '../../kit/button.tsx';
import { RupiahField } from '../../kit/rupiah-field.tsx';
import { FieldOwner } from '../../kit/unread-texts.ts';
import { realisasiLinesText } from './parts-words.ts';
import { lineTitle } from '../lines/line-title.ts';
import { lineBagian } from '../lines/bagian.ts';
import { EntryRemarks } from '../frame/entry-remarks.tsx';
import { about } from '../frame/form-context.ts';
import { lineEdits } from './edits.ts';
import { useRealisasiForm } from './use-realisasi-form.ts';

const { line: words } = realisasiLinesText;

/** What the line is, and its amount under the thumb: the keyboard is already there. */
export function LineFields({ id, line }: { readonly id: string; readonly line: RealisasiLine }) {
  const { change, remarks } = useRealisasiForm();
  const field = useRef<HTMLDivElement>(null);
  useEffect(() => field.current?.querySelector('input')?.focus(), []);
  const { rekening, fungsi, anggaran, realisasi } = line;
  const put = (amount: RealisasiLine['realisasi']) =>
    change(lineEdits.change(id, { realisasi: amount }));
  return (
    <>
      <div>
        <strong>{lineTitle(line)}</strong>
        <p class="small muted one-line">
          <span class="kode">{fungsi ?? rekening}</span>{' '}
          {fungsi === null ? rekeningName(rekening) : fungsiName(fungsi)}
        </p>
        {anggaran !== null && <p class="angka">{words.budget(formatRp(anggaran))}</p>}
      </div>
      <EntryRemarks remarks={about(remarks, 'lines', id)} />
      <div class="big-amount" ref={field}>
        <FieldOwner.Provider value={id}>
          <RupiahField
            label={words.realisasi}
            hint={words.hint[lineBagian(rekening)]}
            value={realisasi}
            onInput={put}
          />
        </FieldOwner.Provider>
      </div>
      {anggaran !== null && (
        <Button wide disabled={realisasi === anggaran} onClick={() => put(anggaran)}>
          {words.same}
        </Button>
      )}
    </>
  );
}
