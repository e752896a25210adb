import { useState } from 'preact/hooks';
import { reportKey, type CommandId, type ReportId } from '../../domain/basics/ids.ts';
import { formatTanggal, type Tanggal } from '../../domain/basics/tanggal.ts';
import { isSetByPerdes, sendPerdesBy } from '../../domain/obligations/perdes-step.ts';
import { useIsLibur } from '../office/use-is-libur.ts';
import { useRead } from '../kit/use-read.ts';
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
  const { role } = useMe();
  const isLibur = useIsLibur();
  const view = useRead((read) => read.report(report), [report]);
  const [isOpen, setOpen] = useState(false);
  const doc = view?.doc ?? null;
  const isShown = isSetByPerdes(reportKey(report).kind) && doc?.nihil !== true;
  if (!isShown || doc?.state !== 'diterima' || doc.filing !== filing) return null;
  const isDesa = role === 'operator' || role === 'kepala-desa';
  const perdes = doc.perdes ?? null;
  return (
    <section class="card stack">
      <h2>{words.title}</h2>
      {perdes ? (
        <Facts
          facts={[
            [words.nomor, perdes.nomor],
            [words.tanggal, formatTanggal(perdes.tanggal)],
            [words.nomorPerkades, perdes.nomorPerkades || words.empty],
            [words.tanggalPerkades, dayText(perdes.tanggalPerkades)],
            [words.dikirim, dayText(perdes.dikirim)],
          ]}
        />
      ) : (
        <p>{isDesa ? words.lead : words.none}</p>
      )}
      {!perdes?.dikirim && (
        <p class="small muted">
          {perdes
            ? words.note(formatTanggal(sendPerdesBy(perdes.tanggal, isLibur)))
            : words.noteEmpty}
        </p>
      )}
      {isDesa && (
        <Button icon="receipt" onClick={() => setOpen(true)}>
          {perdes ? words.change : words.record}
        </Button>
      )}
      {isOpen && <PerdesSheet report={report} perdes={perdes} onClose={() => setOpen(false)} />}
    </section>
  );
}

function dayText(day: Tanggal | null | undefined): string {
  return day ? formatTanggal(day) : words.empty;
}
