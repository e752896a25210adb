import { useState } from 'preact/hooks';
import { tahunOf, formatTanggal, type HariLibur } from '../../../domain/basics/tanggal.ts';
import type { HariLiburDoc } from '../../../domain/obligations/hari-libur-doc.ts';
import { docId } from '../../../domain/workflow/documents.ts';
import { ConfirmWork } from '../../frame/confirm-work.tsx';
import { useApp } from '../../app-context.ts';
import type { WrittenHariLibur } from './change-hari-libur.ts';
import { verifyTahun, removeHariLibur, saveHariLibur } from './change-hari-libur.ts';
import { Button } from '../../kit/button.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { HariLiburList } from './hari-libur-list.tsx';
import { Page } from '../../frame/page.tsx';
import { RefusedCommands } from '../../standing/refused-commands.tsx';
import { useRead } from '../../kit/use-read.ts';
import { useToday } from '../../kit/use-now.ts';
import { useMe } from '../../account/use-me.ts';
import { hariLiburText as words, jenisNames } from './hari-libur-words.ts';
import { AskingForm } from '../../kit/asking-form.tsx';
import { Check } from '../../kit/tick.tsx';
import { SelectField } from '../../kit/select-field.tsx';
import { controlsOf, useKept, KeptLine } from '../../keeper/kept.tsx';
import { keeperText } from '../../keeper/words.ts';
import { Sheet } from '../../kit/sheet.tsx';
import { DateField } from '../../kit/date-field.tsx';
import { TextField } from '../../kit/text-field.tsx';
import '../../frame/document.css';
import './kalender.css';

type Open =
  | { readonly kind: 'day'; readonly was: HariLibur | null }
  | { readonly kind: 'verify'; readonly tahun: number };

/** The kecamatan's days off: the admin keeps them, everybody's clocks count by them. */
export function HariLiburPage() {
  const app = useApp();
  const { role } = useMe();
  const table = useRead((read) => read.one(docId.hariLibur, 'hari-libur'));
  const [open, setOpen] = useState<Open | null>(null);
  const tahunIni = tahunOf(useToday());
  const isAdmin = role === 'admin';
  const close = () => setOpen(null);
  return (
    <Page title={words.title} stack>
      <RefusedCommands />
      <p class="muted">{isAdmin ? words.lead : words.readOnly}</p>
      {table === null && <EmptyState icon="calendar" title={words.none} />}
      {isAdmin && table && (
        <Button look="main" icon="plus" wide onClick={() => setOpen({ kind: 'day', was: null })}>
          {words.add}
        </Button>
      )}
      <HariLiburList
        entries={table?.entries ?? []}
        tahunIni={tahunIni}
        onOpen={isAdmin ? (was) => setOpen({ kind: 'day', was }) : undefined}
        onVerify={isAdmin ? (tahun) => setOpen({ kind: 'verify', tahun }) : undefined}
      />
      {table && open?.kind === 'day' && (
        <HariLiburSheet table={table} was={open.was} onClose={close} />
      )}
      {table && open?.kind === 'verify' && (
        <ConfirmWork
          title={words.checkAllTitle(open.tahun)}
          lead={words.checkAllLead(unverifiedIn(table, open.tahun).length, open.tahun)}
          yes={words.checkAll}
          no={words.cancel}
          onYes={() => verifyTahun(app, table, open.tahun).then(close)}
          onNo={close}
        />
      )}
    </Page>
  );
}

function unverifiedIn({ entries }: HariLiburDoc, tahun: number): readonly HariLibur[] {
  return entries.filter(({ tanggal, verified }) => tahunOf(tanggal) === tahun && !verified);
}

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
function HariLiburSheet({ table, was, onClose }: Props) {
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
