import { useState } from 'preact/hooks';
import { type HariLibur, tahunOf } from '../../../domain/basics/tanggal.ts';
import type { HariLiburDoc } from '../../../domain/obligations/hari-libur-doc.ts';
import { docId } from '../../../domain/workflow/documents.ts';
import { ConfirmWork } from '../../frame/confirm-work.tsx';
import { useApp } from '../../app-context.ts';
import { verifyTahun } from './change-hari-libur.ts';
import { Button } from '../../kit/button.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { HariLiburList } from './hari-libur-list.tsx';
import { HariLiburSheet } from './hari-libur-sheet.tsx';
import { Page } from '../../frame/page.tsx';
import { RefusedCommands } from '../../standing/refused-commands.tsx';
import { useRead } from '../../kit/use-read.ts';
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
