import type { Budget } from '../../../domain/reports/realisasi/budget-in-force.ts';
import type { RealisasiKind, RealisasiContent } from '../../../domain/reports/realisasi/schema.ts';
import { isLpj, realisasiLampiran } from '../../../domain/reports/realisasi/schema.ts';
import { reportTitle } from '../../standing/words.ts';
import type { FactRow, FactSection } from '../fields/fact-rows.ts';
import { catatanRows, sectionFacts } from '../fields/field-rows.ts';
import { lampiranNames } from './words.ts';
import { anggaranText, realisasiViewText as words } from './parts-words.ts';
import { kasSection, pengesahanSection } from './fields.ts';

/** What a report says beside its lines: where the anggaran comes from, kas, Perdes, Musdes, attachments. */
export function documentFacts(
  content: RealisasiContent,
  { kind, tahun }: { kind: RealisasiKind; tahun: number },
): readonly FactSection[] {
  return [
    {
      title: words.asal,
      rows: [{ where: ['asal'], name: anggaranText.from, value: sourceName(content.asal, tahun) }],
    },
    ...(isLpj(kind)
      ? [
          {
            title: words.lpj,
            rows: [kasSection, pengesahanSection].flatMap(
              (section) => sectionFacts(section, content, { kind }).rows,
            ),
          },
        ]
      : []),
    { title: words.lampiran, rows: lampiranRows(content, kind) },
    { title: words.catatan, rows: catatanRows(content, words.catatan) },
  ];
}

function lampiranRows({ lampiran, noProgramLain }: RealisasiContent, kind: RealisasiKind) {
  return realisasiLampiran(kind).map((jenis): FactRow => {
    const count = Object.values(lampiran).filter((one) => one.jenis === jenis).length;
    const isNone = jenis === 'daftar-program' && noProgramLain && count === 0;
    const value = isNone ? words.noProgram : words.files(count);
    return { where: ['lampiran', jenis], name: lampiranNames[jenis], value };
  });
}

/** A budget by its title and its standing. */
export function sourceName(
  source: Pick<Budget, 'kind' | 'isAccepted'> | null,
  tahun: number,
): string {
  if (source === null) return anggaranText.none;
  const standing = source.isAccepted ? anggaranText.accepted : anggaranText.notAccepted;
  return `${reportTitle(source.kind, tahun)}, ${standing}`;
}
