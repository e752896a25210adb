import { useState } from 'preact/hooks';
import { reportKey } from '../../../domain/basics/ids.ts';
import type { ReportDoc } from '../../../domain/standing/report-doc.ts';
import { useApp } from '../../app-context.ts';
import { takeFiling, handOver } from './take-filing.ts';
import { useBusy } from '../../kit/use-busy.ts';
import { useCanJudge } from '../../office/use-can-judge.ts';
import { useDesaName } from '../../office/use-place-name.ts';
import { useMe } from '../../account/use-me.ts';
import { takeText as words } from '../../standing/evaluasi-words.ts';
import { reportTitle } from '../../standing/words.ts';
import { Button } from '../../kit/button.tsx';
import { useOffice } from '../../office/use-office.ts';
import { Sheet } from '../../kit/sheet.tsx';
import './periksa.css';

/** Who has a filing in hand, and the way to take it or put it back. */
export function TakeFilingCard({ doc }: { readonly doc: ReportDoc }) {
  const app = useApp();
  const me = useMe();
  const canJudge = useCanJudge();
  const [isBusy, run] = useBusy();
  const [isHandingOver, setHandingOver] = useState(false);
  const { desa, kind, tahun } = reportKey(doc.report);
  const desaName = useDesaName(desa);
  const by = doc.taken?.by ?? null;
  const isMine = by?.person === me.person;
  const action = isMine ? words.letGo : by ? words.takeOver : words.take;
  return (
    <div class="row take">
      {by && <span class="small">{isMine ? words.takenByMe : words.takenBy(by.nama)}</span>}
      {canJudge && (
        <Button
          look={isMine ? 'plain' : 'quiet'}
          busy={isBusy}
          label={`${action}: ${desaName}, ${reportTitle(kind, tahun)}`}
          onClick={() => run(() => takeFiling(app, doc, !isMine))}
        >
          {action}
        </Button>
      )}
      {canJudge && (
        <Button
          look="plain"
          label={`${words.handOver}: ${desaName}, ${reportTitle(kind, tahun)}`}
          onClick={() => setHandingOver(true)}
        >
          {words.handOver}
        </Button>
      )}
      {isHandingOver && <HandOverSheet doc={doc} onClose={() => setHandingOver(false)} />}
    </div>
  );
}

interface Props {
  readonly doc: ReportDoc;
  readonly onClose: () => void;
}

/** To whom of the office a filing goes; who has it is not in the list. */
function HandOverSheet({ doc, onClose }: Props) {
  const app = useApp();
  const [isBusy, run] = useBusy();
  const others = useOffice()?.colleagues.filter(({ person }) => person !== doc.taken?.by.person);
  return (
    <Sheet title={words.handOverTitle} onClose={onClose}>
      {others?.length === 0 && <p>{words.noColleagues}</p>}
      {others?.map((one) => (
        <Button
          key={one.person}
          wide
          busy={isBusy}
          onClick={() =>
            run(async () => {
              await handOver(app, doc, one);
              onClose();
            })
          }
        >
          {one.nama}
        </Button>
      ))}
    </Sheet>
  );
}
