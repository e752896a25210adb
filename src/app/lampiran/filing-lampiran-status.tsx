import { lampiranOf } from '../../domain/reports/lampiran.ts';
import type { FilingDoc } from '../../domain/standing/report-doc.ts';
import { useLampiran } from './use-lampiran.ts';
import { LampiranStatus } from './lampiran-status.tsx';

/** Beside a receipt: the receipt is for the figures, and this says how far the files are. */
export function FilingLampiranStatus({ filing }: { readonly filing: FilingDoc }) {
  const places = useLampiran(filing.desa, lampiranOf(filing.content));
  if (!places) return null;
  return (
    <div class="no-print">
      <LampiranStatus missing={places.missing} total={places.total} />
    </div>
  );
}
