import { useState } from 'preact/hooks';
import { tahunOf } from '../../../domain/basics/tanggal.ts';
import type { ObligationRule } from '../../../domain/obligations/rule.ts';
import type { CalendarDoc } from '../../../domain/obligations/calendar-doc.ts';
import { docId } from '../../../domain/workflow/documents.ts';
import { useApp } from '../../app-context.ts';
import { saveGrace } from './change-calendar.ts';
import { Button } from '../../kit/button.tsx';
import { CalendarList } from './calendar-list.tsx';
import { CalendarSheet } from './calendar-sheet.tsx';
import { CountField } from '../../kit/count-field.tsx';
import { Loading } from '../../kit/loading.tsx';
import { Page } from '../../frame/page.tsx';
import { RefusedCommands } from '../../standing/refused-commands.tsx';
import { YearField } from '../../kit/year-field.tsx';
import { useBusy } from '../../kit/use-busy.ts';
import { useCalendar } from '../../office/use-calendar.ts';
import { useRead } from '../../kit/use-read.ts';
import { useMe } from '../../account/use-me.ts';
import { useToday } from '../../kit/use-now.ts';
import { kalenderText as words } from './words.ts';
import '../../frame/document.css';
import './kalender.css';

/** All that desa owe in a tahun, by when and why; the admin sets what the law leaves open. */
export function KalenderPage() {
  const { role } = useMe();
  const calendar = useCalendar();
  const doc = useRead((read) => read.one(docId.calendar, 'calendar'));
  const tahunIni = tahunOf(useToday());
  const [tahun, setTahun] = useState(tahunIni);
  const [rule, setRule] = useState<ObligationRule | null>(null);
  const isAdmin = role === 'admin';
  return (
    <Page title={words.title} stack>
      <RefusedCommands />
      <p class="muted">{isAdmin ? words.lead : words.readOnly}</p>
      <YearField
        label={words.tahun}
        years={[tahunIni + 1, tahunIni, tahunIni - 1]}
        value={tahun}
        onChange={setTahun}
      />
      {doc === undefined && <Loading />}
      <CalendarList calendar={calendar} tahun={tahun} onOpen={isAdmin ? setRule : undefined} />
      {isAdmin && doc !== undefined && (
        <Grace key={doc?.version} doc={doc} kept={calendar.settings.graceHariKerja} />
      )}
      {rule && doc !== undefined && (
        <CalendarSheet
          calendar={calendar}
          doc={doc}
          rule={rule}
          tahun={tahun}
          onClose={() => setRule(null)}
        />
      )}
    </Page>
  );
}

function Grace({ doc, kept }: { readonly doc: CalendarDoc | null; readonly kept: number }) {
  const app = useApp();
  const [isBusy, run] = useBusy();
  const [hari, setHari] = useState<number | null>(kept);
  return (
    <section class="card stack">
      <CountField
        label={words.grace}
        hint={words.graceHint}
        value={hari}
        onInput={setHari}
        most={30}
      />
      {hari !== null && hari !== kept && (
        <Button busy={isBusy} onClick={() => run(() => saveGrace(app, doc, hari))}>
          {words.saveGrace}
        </Button>
      )}
    </section>
  );
}
