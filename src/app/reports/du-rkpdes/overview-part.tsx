import { formatRp } from '../../../domain/basics/rupiah.ts';
import { formatTanggal } from '../../../domain/basics/tanggal.ts';
import { relatedContent } from '../../../domain/reports/report-rules.ts';
import {
  duRkpdesContentSchema,
  computeDuRkpdesTotals,
} from '../../../domain/reports/du-rkpdes/schema.ts';
import { startDuRkpdesFrom } from '../../../domain/reports/du-rkpdes/start-from.ts';
import { duRkpdesStartText, duRkpdesText as words } from './words.ts';
import { reportTitle } from '../../standing/words.ts';
import { FormOverview } from '../frame/form-overview.tsx';
import { StartList } from '../frame/start-list.tsx';
import { useDuRkpdesForm } from './use-du-rkpdes-form.ts';

/** The form at a glance: the list with its sum, the Musrenbangdes, the files. */
export function OverviewPart() {
  const { content } = useDuRkpdesForm();
  const count = Object.keys(content.usulan).length;
  const { total } = computeDuRkpdesTotals(content);
  const day = content.tanggalMusrenbangdes;
  const detail = [...(count > 0 ? [formatRp(total)] : []), words.rowCount(count)].join(', ');
  return (
    <FormOverview
      isEmpty={count === 0}
      lead={count === 0 && <StartChoice />}
      titles={words.sections}
      rows={[
        { bagian: 'usulan', icon: 'queue', detail },
        {
          bagian: 'musrenbangdes',
          icon: 'calendar',
          detail: day === null ? words.empty : formatTanggal(day),
        },
        { bagian: 'lampiran', icon: 'copy' },
      ]}
    />
  );
}

/** Last year's list, where this phone has it. */
function StartChoice() {
  const { related, kind, tahun, change } = useDuRkpdesForm();
  const filed = relatedContent(related, { kind, tahun: tahun - 1 });
  const previous = duRkpdesContentSchema.safeParse(filed).data;
  const count = Object.keys(previous?.usulan ?? {}).length;
  if (!previous || count === 0) return null;
  return (
    <StartList
      lead={duRkpdesStartText.lead}
      sources={[previous]}
      titleOf={() => duRkpdesStartText.from(reportTitle(kind, tahun - 1))}
      leadOf={() => duRkpdesStartText.lastYear(count)}
      onTake={() => change((kept) => ({ ...kept, usulan: startDuRkpdesFrom(previous).usulan }))}
    />
  );
}
