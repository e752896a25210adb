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
import type { Perdes } from '../../domain/standing/report-doc.ts';
import { recordPerdesCommand } from '../../domain/workflow/commands/record-perdes.ts';
import { queueCommand } from '../office/queue-command.ts';
import { useApp } from '../app-context.ts';
import { controlsOf, useKept, KeptSheet } from '../keeper/kept.tsx';
import { DateField } from '../kit/date-field.tsx';
import { TextField } from '../kit/text-field.tsx';

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

interface Written {
  readonly nomor: string;
  readonly tanggal: Tanggal | null;
  readonly nomorPerkades: string;
  readonly tanggalPerkades: Tanggal | null;
  readonly dikirim: Tanggal | null;
}

interface PerdesSheetProps {
  readonly report: ReportId;
  readonly perdes: Perdes | null;
  readonly onClose: () => void;
}

/** The desa tells number and date of the Perdes that set an accepted report (A5, A6), and of its Perkades. */
function PerdesSheet({ report, perdes, onClose }: PerdesSheetProps) {
  const app = useApp();
  const kept = useKept(`perdes/${report}`, writtenOf(perdes));
  if (!kept) return null;
  const save = async (note: string) => {
    const { nomor, tanggal, nomorPerkades, tanggalPerkades, dikirim } = kept.content;
    if (nomor.trim() === '' || tanggal === null) return words.missing;
    if (dikirim !== null && dikirim < tanggal) return words.sentBefore;
    const written = { nomor: nomor.trim(), tanggal, tanggalPerkades, dikirim };
    const whole = { ...written, nomorPerkades: nomorPerkades.trim() };
    return queueCommand(app, { kind: recordPerdesCommand.kind, report, perdes: whole }, note);
  };
  const { input } = controlsOf(kept.content, kept.change);
  return (
    <KeptSheet
      kept={kept}
      on="HP ini"
      title={words.record}
      submit={{ children: words.save }}
      onSend={save}
      onClose={onClose}
    >
      <TextField label={words.nomor} maxLength={100} {...input('nomor')} />
      <DateField label={words.tanggal} {...input('tanggal')} />
      <TextField label={words.nomorPerkades} maxLength={100} {...input('nomorPerkades')} />
      <DateField label={words.tanggalPerkades} {...input('tanggalPerkades')} />
      <DateField label={words.dikirim} hint={words.dikirimHint} {...input('dikirim')} />
    </KeptSheet>
  );
}

function writtenOf(perdes: Perdes | null): Written {
  return {
    nomor: perdes?.nomor ?? '',
    tanggal: perdes?.tanggal ?? null,
    nomorPerkades: perdes?.nomorPerkades ?? '',
    tanggalPerkades: perdes?.tanggalPerkades ?? null,
    dikirim: perdes?.dikirim ?? null,
  };
}
