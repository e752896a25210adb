import type { ReportDoc } from '../../../domain/standing/report-doc.ts';
import { useApp } from '../../app-context.ts';
import { handOver } from './take-filing.ts';
import { useBusy } from '../../kit/use-busy.ts';
import { useOffice } from '../../office/use-office.ts';
import { takeText as words } from '../../standing/evaluasi-words.ts';
import { Button } from '../../kit/button.tsx';
import { Sheet } from '../../kit/sheet.tsx';

interface Props {
  readonly doc: ReportDoc;
  readonly onClose: () => void;
}

/** To whom of the office a filing goes; who has it is not in the list. */
export function HandOverSheet({ doc, onClose }: Props) {
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
