import type { RealisasiLine } from '../../../domain/reports/realisasi/schema.ts';
import { formatRp } from '../../../domain/basics/rupiah.ts';
import { sumberDanaName } from '../../../domain/reports/kode/sumber-dana.ts';
import { filedRealisasi } from '../../../domain/reports/realisasi/checks/periods.ts';
import { percentOf, selisihOf } from '../../../domain/reports/realisasi/totals.ts';
import { FindingList } from '../../standing/finding-list.tsx';
import { lazyPart } from '../../frame/lazy-page.tsx';
import { Facts } from '../../kit/facts.tsx';
import { formatPercent } from '../../kit/format-percent.ts';
import { about } from '../frame/form-page.tsx';
import { realisasiFindingText } from './findings-words.ts';
import { realisasiLinesText } from './parts-words.ts';
import { periodText } from './words.ts';
import { useRealisasiForm } from './use-realisasi-form.ts';

const { line: words } = realisasiLinesText;

/** Most desa never need it. */
const OutsideFields = lazyPart(() =>
  import('./outside-fields.tsx').then((module) => module.OutsideFields),
);

/** Below the amount: what it is compared with and what was found; outside the budget also its words. */
export function LineMore({ id, line }: { readonly id: string; readonly line: RealisasiLine }) {
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

interface LineFactsProps {
  readonly id: string;
  readonly line: RealisasiLine;
}

/** What an amount is compared with: its anggaran, and what the earlier reports of the year said. */
function LineFacts({ id, line: { anggaran, realisasi, sumberDana } }: LineFactsProps) {
  const { related, tahun, kind } = useRealisasiForm();
  const earlier = (['realisasi-semester-1', 'realisasi-semester-2'] as const).flatMap((other) => {
    const line = other === kind ? null : filedRealisasi(related, { kind: other, tahun })?.lines[id];
    return line && line.realisasi !== null
      ? [[words.earlier[other], formatRp(line.realisasi)] as const]
      : [];
  });
  const amounts = { anggaran: anggaran ?? 0, realisasi: realisasi ?? 0 };
  const compared =
    anggaran === null || realisasi === null
      ? []
      : [
          [words.selisih, formatRp(selisihOf(amounts))] as const,
          [words.percent, formatPercent(percentOf(amounts))] as const,
        ];
  const source = sumberDana === '' ? [] : [[words.sumber, sumberDanaName(sumberDana)] as const];
  const facts = [...compared, ...earlier, ...source];
  if (facts.length === 0) return null;
  return (
    <div class="line-facts angka">
      <Facts facts={facts} />
    </div>
  );
}
