import { useState } from 'preact/hooks';
import type { ReportId } from '../../domain/basics/ids.ts';
import type { Tanggal } from '../../domain/basics/tanggal.ts';
import type { Perdes } from '../../domain/standing/report-doc.ts';
import { useApp } from '../app-context.ts';
import { recordPerdes } from './record-perdes.ts';
import { useBusy } from '../kit/use-busy.ts';
import { perdesText as words } from './words.ts';
import { Button } from '../kit/button.tsx';
import { DateField } from '../kit/date-field.tsx';
import { ErrorLine } from '../kit/error-line.tsx';
import { Sheet } from '../kit/sheet.tsx';
import { TextField } from '../kit/text-field.tsx';

interface Props {
  readonly report: ReportId;
  readonly perdes: Perdes | null;
  readonly onClose: () => void;
}

/** Number and date of Perdes and Perkades, and the day they were sent to the bupati. */
export function PerdesSheet({ report, perdes, onClose }: Props) {
  const app = useApp();
  const [nomor, setNomor] = useState(perdes?.nomor ?? '');
  const [tanggal, setTanggal] = useState<Tanggal | null>(perdes?.tanggal ?? null);
  const [nomorPerkades, setNomorPerkades] = useState(perdes?.nomorPerkades ?? '');
  const [tanggalPerkades, setTanggalPerkades] = useState(perdes?.tanggalPerkades ?? null);
  const [dikirim, setDikirim] = useState(perdes?.dikirim ?? null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, run] = useBusy();
  const save = () =>
    run(async () => {
      if (nomor.trim() === '' || tanggal === null) return setProblem(words.missing);
      if (dikirim !== null && dikirim < tanggal) return setProblem(words.sentBefore);
      await recordPerdes(app, report, {
        nomor: nomor.trim(),
        tanggal,
        nomorPerkades: nomorPerkades.trim(),
        tanggalPerkades,
        dikirim,
      });
      onClose();
    });
  return (
    <Sheet title={words.record} onClose={onClose}>
      <TextField label={words.nomor} maxLength={100} value={nomor} onInput={setNomor} />
      <DateField label={words.tanggal} value={tanggal} onInput={setTanggal} />
      <TextField
        label={words.nomorPerkades}
        maxLength={100}
        value={nomorPerkades}
        onInput={setNomorPerkades}
      />
      <DateField
        label={words.tanggalPerkades}
        value={tanggalPerkades}
        onInput={setTanggalPerkades}
      />
      <DateField
        label={words.dikirim}
        hint={words.dikirimHint}
        value={dikirim}
        onInput={setDikirim}
      />
      <ErrorLine text={problem} />
      <Button look="main" wide busy={isBusy} onClick={save}>
        {words.save}
      </Button>
    </Sheet>
  );
}
