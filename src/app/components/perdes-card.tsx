import { useState } from 'preact/hooks';
import { addHariKerja } from '../../domain/basics/hari-kerja.ts';
import { reportKey } from '../../domain/basics/ids.ts';
import type { CommandId, ReportId, ReportKind } from '../../domain/basics/ids.ts';
import { formatTanggal } from '../../domain/basics/tanggal.ts';
import type { Perdes } from '../../domain/workflow/documents.ts';
import { useApp } from '../app-context.ts';
import { useIsLibur } from '../hooks/use-is-libur.ts';
import { useLive } from '../hooks/use-live.ts';
import { useMe } from '../hooks/use-me.ts';
import { perdesText as words } from '../text/evaluasi.ts';
import { Button } from './button.tsx';
import { Facts } from './facts.tsx';
import { PerdesSheet } from './perdes-sheet.tsx';

interface Props {
  readonly report: ReportId;
  /** The revision on the page: the Perdes belongs to the one that was accepted. */
  readonly filing: CommandId;
}

/** Reports that a Perdes sets. */
const setByPerdes: readonly ReportKind[] = [
  'apbdes',
  'apbdes-perubahan',
  'lpj-realisasi',
  'rkpdes',
  'rkpdes-perubahan',
  'rpjmdes',
];

/** Working days to send a Perdes to the bupati: PP 43/2014 Ps 84(4). */
const sendPerdesHariKerja = 7;

/** Number and date of the Perdes that set an accepted report; the desa records it, the kecamatan reads it. */
export function PerdesCard({ report, filing }: Props) {
  const { phone } = useApp();
  const { role } = useMe();
  const view = useLive(() => phone.read.report(report), [report]);
  const [isOpen, setOpen] = useState(false);
  const doc = view?.doc ?? null;
  const isShown = setByPerdes.includes(reportKey(report).kind) && doc?.nihil !== true;
  if (!isShown || doc?.state !== 'diterima' || doc.filing !== filing) return null;
  const isDesa = role === 'operator' || role === 'kepala-desa';
  const perdes = doc.perdes ?? null;
  return (
    <section class="card stack">
      <h2>{words.title}</h2>
      {perdes ? <PerdesFacts perdes={perdes} /> : <p>{isDesa ? words.lead : words.none}</p>}
      {!perdes && <p class="small muted">{words.noteEmpty}</p>}
      {isDesa && (
        <Button icon="receipt" onClick={() => setOpen(true)}>
          {perdes ? words.change : words.record}
        </Button>
      )}
      {isOpen && <PerdesSheet report={report} perdes={perdes} onClose={() => setOpen(false)} />}
    </section>
  );
}

function PerdesFacts({ perdes }: { readonly perdes: Perdes }) {
  const isLibur = useIsLibur();
  const { nomor, tanggal, nomorPerkades, tanggalPerkades } = perdes;
  const sendBy = addHariKerja(tanggal, sendPerdesHariKerja, isLibur);
  return (
    <>
      <Facts
        facts={[
          [words.nomor, nomor],
          [words.tanggal, formatTanggal(tanggal)],
          [words.nomorPerkades, nomorPerkades || words.empty],
          [words.tanggalPerkades, tanggalPerkades ? formatTanggal(tanggalPerkades) : words.empty],
        ]}
      />
      <p class="small muted">{words.note(formatTanggal(sendBy))}</p>
    </>
  );
}
