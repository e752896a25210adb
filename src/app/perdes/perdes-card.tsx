import { useState } from 'preact/hooks';
import { reportKey, type CommandId, type ReportId } from '../../domain/basics/ids.ts';
import { formatTanggal } from '../../domain/basics/tanggal.ts';
import { isSetByPerdes, sendPerdesBy } from '../../domain/obligations/perdes-step.ts';
import type { Perdes } from '../../domain/standing/report-doc.ts';
import { useApp } from '../app-context.ts';
import { useIsLibur } from '../office/use-is-libur.ts';
import { useLive } from '../kit/use-live.ts';
import { useMe } from '../account/use-me.ts';
import { Button } from '../kit/button.tsx';
import { Facts } from '../kit/facts.tsx';
import { perdesText as words } from './words.ts';
import { PerdesSheet } from './perdes-sheet.tsx';

interface Props {
  readonly report: ReportId;
  /** The revision on the page: the Perdes belongs to the one that was accepted. */
  readonly filing: CommandId;
}

/** Number and date of the Perdes that set an accepted report, and when it was sent; the desa records it, the kecamatan reads it. */
export function PerdesCard({ report, filing }: Props) {
  const { phone } = useApp();
  const { role } = useMe();
  const view = useLive(() => phone.read.report(report), [report]);
  const [isOpen, setOpen] = useState(false);
  const doc = view?.doc ?? null;
  const isShown = isSetByPerdes(reportKey(report).kind) && doc?.nihil !== true;
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
  const { nomor, tanggal, nomorPerkades, tanggalPerkades, dikirim } = perdes;
  return (
    <>
      <Facts
        facts={[
          [words.nomor, nomor],
          [words.tanggal, formatTanggal(tanggal)],
          [words.nomorPerkades, nomorPerkades || words.empty],
          [words.tanggalPerkades, tanggalPerkades ? formatTanggal(tanggalPerkades) : words.empty],
          [words.dikirim, dikirim ? formatTanggal(dikirim) : words.empty],
        ]}
      />
      {!dikirim && (
        <p class="small muted">{words.note(formatTanggal(sendPerdesBy(tanggal, isLibur)))}</p>
      )}
    </>
  );
}
