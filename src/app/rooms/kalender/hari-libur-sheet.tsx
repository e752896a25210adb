import { useState } from 'preact/hooks';
import { type HariLibur, formatTanggal } from '../../../domain/basics/tanggal.ts';
import type { HariLiburDoc } from '../../../domain/obligations/hari-libur-doc.ts';
import { ConfirmWork } from '../../frame/confirm-work.tsx';
import { useApp } from '../../app-context.ts';
import { removeHariLibur, saveHariLibur, type WrittenHariLibur } from './change-hari-libur.ts';
import { hariLiburText as words, jenisNames } from './hari-libur-words.ts';
import { AskingForm } from '../../kit/asking-form.tsx';
import { Button } from '../../kit/button.tsx';
import { Check } from '../../kit/check.tsx';
import { SelectField } from '../../kit/select-field.tsx';
import { controlsOf, useKept } from '../../keeper/use-kept.ts';
import { KeptLine } from '../../keeper/kept-line.tsx';
import { keeperText } from '../../keeper/words.ts';
import { Sheet } from '../../kit/sheet.tsx';
import { DateField } from '../../kit/date-field.tsx';
import { TextField } from '../../kit/text-field.tsx';

interface Props {
  readonly table: HariLiburDoc;
  /** The day to change; null for one more. */
  readonly was: HariLibur | null;
  readonly onClose: () => void;
}

const jenisOptions = (['libur-nasional', 'cuti-bersama', 'lokal'] as const).map(
  (one) => [one, jenisNames[one]] as const,
);

/** One day off: written, changed, or taken out after a question. */
export function HariLiburSheet({ table, was, onClose }: Props) {
  const app = useApp();
  const [isRemoving, setRemoving] = useState(false);
  const kept = useKept<WrittenHariLibur>(`hari-libur/${was?.tanggal ?? 'baru'}`, was ?? blank);
  if (!kept) return null;
  if (was && isRemoving)
    return (
      <ConfirmWork
        title={words.removeTitle(was.nama)}
        lead={words.removeLead(formatTanggal(was.tanggal))}
        yes={words.removeYes}
        no={words.cancel}
        isDanger
        onYes={() => removeHariLibur(app, table, was.tanggal).then(onClose)}
        onNo={() => setRemoving(false)}
      />
    );
  const { content: written, change } = kept;
  const { input, choice, tick } = controlsOf(written, change);
  return (
    <Sheet title={was ? words.edit : words.add} onClose={onClose}>
      <AskingForm
        submit={words.save}
        ask={() => kept.send((note) => saveHariLibur(app, { table, note }, { written, was }))}
        onDone={onClose}
      >
        <DateField
          label={words.tanggal}
          value={written.tanggal}
          onInput={(day) => change({ tanggal: day ?? '' })}
        />
        <TextField label={words.nama} maxLength={100} {...input('nama')} />
        <SelectField label={words.jenis} options={jenisOptions} {...choice('jenis')} />
        <Check label={words.isVerified} {...tick('verified')} />
        <KeptLine kept={kept} saved={keeperText.notInForce} />
      </AskingForm>
      {was && (
        <Button look="danger" icon="trash" wide onClick={() => setRemoving(true)}>
          {words.remove}
        </Button>
      )}
    </Sheet>
  );
}

const blank: WrittenHariLibur = {
  tanggal: '',
  nama: '',
  jenis: 'libur-nasional',
  verified: false,
};
