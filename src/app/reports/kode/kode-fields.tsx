import type { Bidang } from '../../../domain/reports/kode/kode-schema.ts';
import { BidangField } from './bidang-field.tsx';
import { KodeLine } from './kode-line.tsx';

interface Kode {
  readonly fungsi: string | null;
  readonly bidang: Bidang | null;
}

interface Props {
  readonly value: Kode;
  /** The rows there are: their kode are offered first. */
  readonly used: Readonly<Record<string, Pick<Kode, 'fungsi'>>>;
  readonly bidangHint: string;
  readonly put: (fields: Partial<Kode>) => void;
}

/** The kode of a kegiatan; without one its bidang is asked for. */
export function KodeFields({ value: { fungsi, bidang }, used, bidangHint, put }: Props) {
  return (
    <>
      <KodeLine
        fungsi={fungsi}
        used={Object.values(used).map((row) => row.fungsi)}
        onPick={(picked) => put({ fungsi: picked })}
      />
      {fungsi === null && (
        <BidangField
          value={bidang}
          hint={bidangHint}
          onChange={(chosen) => put({ bidang: chosen })}
        />
      )}
    </>
  );
}
