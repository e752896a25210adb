import { useState } from 'preact/hooks';
import type { HariLibur } from '../../../domain/basics/hari-kerja.ts';
import { tahunOf } from '../../../domain/basics/tanggal.ts';
import type { HariLiburDoc } from '../../../domain/obligations/hari-libur-doc.ts';
import { docId } from '../../../domain/workflow/documents.ts';
import { useApp } from '../../app-context.ts';
import { verifyTahun } from './change-hari-libur.ts';
import { Button } from '../../kit/button.tsx';
import { Confirm } from '../../kit/confirm.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { HariLiburList } from './hari-libur-list.tsx';
import { HariLiburSheet } from './hari-libur-sheet.tsx';
import { Page } from '../../frame/page.tsx';
import { RefusedCommands } from '../../standing/refused-commands.tsx';
import { useBusy } from '../../kit/use-busy.ts';
import { useLive } from '../../kit/use-live.ts';
import { useMe } from '../../account/use-me.ts';
import { useToday } from '../../kit/use-now.ts';
import { hariLiburText as words } from './hari-libur-words.ts';
import '../../frame/document.css';
import './kalender.css';

type Open =
  | { readonly kind: 'day'; readonly was: HariLibur | null }
  | { readonly kind: 'verify'; readonly tahun: number };

/** The kecamatan's days off: the admin keeps them, everybody's clocks count by them. */
export function HariLiburPage() {
  const app = useApp();
  const { role } = useMe();
  const table = useLive(() => app.phone.read.one(docId.hariLibur, 'hari-libur'), []);
  const [open, setOpen] = useState<Open | null>(null);
  const tahunIni = tahunOf(useToday());
  const isAdmin = role === 'admin';
  const close = () => setOpen(null);
  return (
    <Page title={words.title}>
      <div class="stack">
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
      </div>
      {table && open?.kind === 'day' && (
        <HariLiburSheet table={table} was={open.was} onClose={close} />
      )}
      {table && open?.kind === 'verify' && (
        <VerifyTahun table={table} tahun={open.tahun} onClose={close} />
      )}
    </Page>
  );
}

interface VerifyProps {
  readonly table: HariLiburDoc;
  readonly tahun: number;
  readonly onClose: () => void;
}

function VerifyTahun({ table, tahun, onClose }: VerifyProps) {
  const app = useApp();
  const [isBusy, run] = useBusy();
  const toCheck = table.entries.filter(
    ({ tanggal, verified }) => tahunOf(tanggal) === tahun && !verified,
  );
  return (
    <Confirm
      title={words.checkAllTitle(tahun)}
      yes={words.checkAll}
      no={words.cancel}
      busy={isBusy}
      onYes={() => run(() => verifyTahun(app, table, tahun).then(onClose))}
      onNo={onClose}
    >
      <p>{words.checkAllLead(toCheck.length, tahun)}</p>
    </Confirm>
  );
}
