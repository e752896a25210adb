import type { ReportId } from '../../domain/basics/ids.ts';
import type { Tanggal } from '../../domain/basics/tanggal.ts';
import type { Perdes } from '../../domain/standing/report-doc.ts';
import { recordPerdesCommand } from '../../domain/workflow/commands/record-perdes.ts';
import { queueCommand } from '../office/queue-command.ts';
import { useApp } from '../app-context.ts';
import { controlsOf, useKept } from '../keeper/use-kept.ts';
import { KeptSheet } from '../keeper/kept-sheet.tsx';
import { DateField } from '../kit/date-field.tsx';
import { TextField } from '../kit/text-field.tsx';
import { perdesText as words } from './words.ts';

interface Written {
  readonly nomor: string;
  readonly tanggal: Tanggal | null;
  readonly nomorPerkades: string;
  readonly tanggalPerkades: Tanggal | null;
  readonly dikirim: Tanggal | null;
}

interface Props {
  readonly report: ReportId;
  readonly perdes: Perdes | null;
  readonly onClose: () => void;
}

/** The desa tells number and date of the Perdes that set an accepted report (A5, A6), and of its Perkades. */
export function PerdesSheet({ report, perdes, onClose }: Props) {
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
