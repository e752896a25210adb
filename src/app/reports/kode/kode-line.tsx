import { useState } from 'preact/hooks';
import { fungsiName } from '../../../domain/reports/kode/kode-names.ts';
import { Button } from '../../kit/button.tsx';
import { kodeText as words } from './words.ts';
import { KegiatanPicker } from './kegiatan-picker.tsx';

interface Props {
  readonly fungsi: string | null;
  readonly used: readonly (string | null)[];
  readonly onPick: (fungsi: string | null) => void;
}

/** The kode of a kegiatan, and the way to another. */
export function KodeLine({ fungsi, used, onPick }: Props) {
  const [isPicking, setPicking] = useState(false);
  return (
    <div class="line-codes" data-isian="fungsi" tabIndex={-1}>
      <p class="small">
        {fungsi === null ? (
          words.own
        ) : (
          <>
            <span class="kode">{fungsi}</span> {fungsiName(fungsi)}
          </>
        )}
      </p>
      <Button onClick={() => setPicking(true)}>{words.change}</Button>
      {isPicking && (
        <KegiatanPicker
          used={used}
          onClose={() => setPicking(false)}
          onPick={(picked) => {
            onPick(picked);
            setPicking(false);
          }}
        />
      )}
    </div>
  );
}
