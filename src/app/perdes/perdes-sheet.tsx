import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import type { ReportId } from '../../domain/basics/ids.ts';
import type { Tanggal } from '../../domain/basics/tanggal.ts';
import type { Perdes } from '../../domain/standing/report-doc.ts';
import { recordPerdesCommand } from '../../domain/workflow/commands/record-perdes.ts';
import { useApp, type App } from '../app-context.ts';
import { useBusy } from '../kit/use-busy.ts';
import { Button } from '../kit/button.tsx';
import { DateField } from '../kit/date-field.tsx';
import { ErrorLine } from '../kit/error-line.tsx';
import { KeptLine } from '../keeper/kept-line.tsx';
import { useKept } from '../keeper/use-kept.ts';
import { Sheet } from '../kit/sheet.tsx';
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

/** Number and date of Perdes and Perkades, and the day they were sent to the bupati. */
export function PerdesSheet({ report, perdes, onClose }: Props) {
  const app = useApp();
  const kept = useKept(`perdes/${report}`, writtenOf(perdes));
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, run] = useBusy();
  if (!kept) return null;
  const { nomor, tanggal, nomorPerkades, tanggalPerkades, dikirim } = kept.content;
  const save = () =>
    run(async () => {
      if (nomor.trim() === '' || tanggal === null) return setProblem(words.missing);
      if (dikirim !== null && dikirim < tanggal) return setProblem(words.sentBefore);
      const written = {
        nomor: nomor.trim(),
        tanggal,
        nomorPerkades: nomorPerkades.trim(),
        tanggalPerkades,
        dikirim,
      };
      await kept.send((note) => recordPerdes(app, { report, note }, written));
      onClose();
    });
  return (
    <Sheet title={words.record} onClose={onClose}>
      <PerdesFields written={kept.content} onWrite={kept.change} />
      <KeptLine kept={kept} on="HP ini" />
      <ErrorLine text={problem} />
      <Button look="main" wide busy={isBusy} onClick={save}>
        {words.save}
      </Button>
    </Sheet>
  );
}

interface FieldsProps {
  readonly written: Written;
  readonly onWrite: (changed: Partial<Written>) => void;
}

const numberAndDay = [
  ['nomor', 'tanggal'],
  ['nomorPerkades', 'tanggalPerkades'],
] as const;

function PerdesFields({ written, onWrite }: FieldsProps) {
  return (
    <>
      {numberAndDay.map(([nomor, tanggal]) => (
        <Fragment key={nomor}>
          <TextField
            label={words[nomor]}
            maxLength={100}
            value={written[nomor]}
            onInput={(text) => onWrite({ [nomor]: text })}
          />
          <DateField
            label={words[tanggal]}
            value={written[tanggal]}
            onInput={(day) => onWrite({ [tanggal]: day })}
          />
        </Fragment>
      ))}
      <DateField
        label={words.dikirim}
        hint={words.dikirimHint}
        value={written.dikirim}
        onInput={(dikirim) => onWrite({ dikirim })}
      />
    </>
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

/** The desa tells number and date of the Perdes that set an accepted report (A5, A6). */
async function recordPerdes(
  { phone, sync }: App,
  { report, note }: { readonly report: ReportId; readonly note?: string },
  perdes: Perdes,
): Promise<void> {
  await phone.write.queue({ kind: recordPerdesCommand.kind, report, perdes }, note);
  sync.poke();
}
