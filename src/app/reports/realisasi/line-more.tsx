import type { RealisasiLine } from '../../../domain/reports/realisasi/schema.ts';
import { FindingList } from '../../standing/finding-list.tsx';
import { lazyPart } from '../../frame/lazy-page.tsx';
import { realisasiFindingText } from './findings-words.ts';
import { realisasiLinesText } from './parts-words.ts';
import { periodText } from './words.ts';
import { about } from '../frame/form-context.ts';
import { LineFacts } from './line-facts.tsx';
import { useRealisasiForm } from './use-realisasi-form.ts';

const { line: words } = realisasiLinesText;

/** Most desa never need it. */
const OutsideFields = lazyPart(() =>
  import('./outside-fields.tsx').then((part) => part.OutsideFields),
);

interface Props {
  readonly id: string;
  readonly line: RealisasiLine;
}

/** Below the amount: what it is compared with and what was found; outside the budget also its words. */
export function LineMore({ id, line }: Props) {
  const { findings, kind, tahun } = useRealisasiForm();
  return (
    <>
      {line.anggaran === null && <OutsideFields id={id} line={line} />}
      <FindingList
        findings={about(findings, 'lines', id).filter(({ rule }) => rule !== 'unfilled')}
        sentence={realisasiFindingText}
      />
      <LineFacts id={id} line={line} />
      <p class="small muted">{words.help(periodText[kind](tahun))}</p>
    </>
  );
}
