import { useState } from 'preact/hooks';
import type { HariLibur } from '../../domain/basics/hari-kerja.ts';
import type { HariLiburDoc } from '../../domain/workflow/documents.ts';
import { useApp } from '../app-context.ts';
import { addHariLibur, setHariLibur } from '../commands/change-hari-libur.ts';
import { AskingForm } from '../components/asking-form.tsx';
import { HariLiburList } from '../components/hari-libur-list.tsx';
import { Page } from '../components/page.tsx';
import { RefusedCommands } from '../components/refused-commands.tsx';
import { SelectField } from '../components/select-field.tsx';
import { TextField } from '../components/text-field.tsx';
import { useBusy } from '../hooks/use-busy.ts';
import { useLive } from '../hooks/use-live.ts';
import { useMe } from '../hooks/use-me.ts';
import { hariLiburText as words, jenisNames } from '../text/hari-libur.ts';
import '../styles/admin.css';

/** The kecamatan's days off: the admin keeps them, everybody's clocks count by them. */
export function HariLiburPage() {
  const app = useApp();
  const { role } = useMe();
  const table = useLive(() => app.phone.read.hariLibur(), []);
  const isAdmin = role === 'admin';
  // One change at a time: the next is based on what this one made of the table (S4).
  const [, run] = useBusy();
  const change = (entries: readonly HariLibur[]) => {
    if (table) run(() => setHariLibur(app, table, entries));
  };
  return (
    <Page>
      <div class="stack">
        <RefusedCommands />
        <h2>{words.title}</h2>
        <p>{isAdmin ? words.lead : words.readOnly}</p>
        {table === null && <p class="muted">{words.none}</p>}
        {isAdmin && table && <AddDay table={table} />}
        <HariLiburList entries={table?.entries ?? []} onChange={isAdmin ? change : undefined} />
      </div>
    </Page>
  );
}

function AddDay({ table }: { readonly table: HariLiburDoc }) {
  const app = useApp();
  const [tanggal, setTanggal] = useState('');
  const [nama, setNama] = useState('');
  const [jenis, setJenis] = useState<HariLibur['jenis']>('libur-nasional');
  return (
    <details class="card stack">
      <summary>
        <strong>{words.add}</strong>
      </summary>
      <AskingForm
        submit={words.save}
        ask={() => addHariLibur(app, table, { tanggal, nama, jenis })}
        onDone={() => setNama('')}
      >
        <TextField label={words.tanggal} type="date" value={tanggal} onInput={setTanggal} />
        <TextField label={words.nama} value={nama} onInput={setNama} maxLength={100} />
        <SelectField label={words.jenis} value={jenis} options={jenisOptions} onChange={setJenis} />
      </AskingForm>
    </details>
  );
}

const jenisOptions = (['libur-nasional', 'cuti-bersama', 'lokal'] as const).map(
  (one) => [one, jenisNames[one]] as const,
);
