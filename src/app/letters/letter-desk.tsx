import { useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { tahunOf } from '../../domain/basics/tanggal.ts';
import type { Surat } from '../../domain/settings/settings.ts';
import { Button } from '../components/button.tsx';
import { DateField } from '../components/date-field.tsx';
import { TextField } from '../components/text-field.tsx';
import { useToday } from '../hooks/use-now.ts';
import { suratText as words } from '../text/surat.ts';
import type { LetterHead } from './letter.tsx';

interface Props {
  readonly surat: Surat | null;
  readonly children: (head: LetterHead) => ComponentChildren;
}

/** Number and date, typed before printing, above the letter as it will be printed. */
export function LetterDesk({ surat, children }: Props) {
  const today = useToday();
  const [head, setHead] = useState<LetterHead>({
    nomor: surat?.polaNomor.replace('{tahun}', String(tahunOf(today))) ?? '',
    tanggal: today,
  });
  return (
    <div class="stack">
      <section class="card stack no-print">
        <h2>{words.fill}</h2>
        <div class="letter-fields">
          <TextField
            label={words.nomor}
            hint={words.nomorHint}
            maxLength={100}
            value={head.nomor}
            onInput={(nomor) => setHead({ ...head, nomor })}
          />
          <DateField
            label={words.tanggal}
            value={head.tanggal}
            onInput={(tanggal) => setHead({ ...head, tanggal })}
          />
        </div>
        {!isWhole(surat) && <p data-tone="warn">{words.missing}</p>}
        <Button look="main" icon="print" onClick={() => window.print()}>
          {words.print}
        </Button>
      </section>
      {children({ ...head, nomor: head.nomor.includes('{nomor}') ? '' : head.nomor })}
    </div>
  );
}

function isWhole(surat: Surat | null): boolean {
  if (surat === null || surat.kota === '' || surat.kop.every((line) => line === '')) return false;
  return surat.penandatangan.nama !== '' && surat.penandatangan.jabatan !== '';
}
