import { relatedContent } from '../../../domain/reports/report-rules.ts';
import { dokumenContentSchema } from '../../../domain/reports/dokumen/schema.ts';
import { startFromLastYear } from '../../../domain/reports/dokumen/start-from.ts';
import { dokumenText } from './words.ts';
import { reportTitle } from '../../standing/words.ts';
import { StartCard } from '../frame/start-card.tsx';
import { useDokumenForm } from './use-dokumen-form.ts';

const { start: words } = dokumenText;

/** Last year's document on this phone, for those of which something stays. */
export function StartOffer() {
  const { change, related, kind, tahun } = useDokumenForm();
  const filed = relatedContent(related, { kind, tahun: tahun - 1 });
  const earlier = filed && dokumenContentSchema.safeParse(filed).data;
  if (!earlier || kind !== 'laporan-aset') return null;
  return (
    <StartCard
      title={words.title}
      lead={words.lead}
      take={words.take(reportTitle(kind, tahun - 1))}
      onTake={() => change((kept) => ({ ...kept, ...startFromLastYear(earlier) }))}
    />
  );
}
