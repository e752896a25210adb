import { bumdesContentSchema } from '../../../domain/reports/bumdes/schema.ts';
import { byPeriode, isBumdesKind } from '../../../domain/reports/bumdes/periode.ts';
import type { BumdesKind } from '../../../domain/reports/bumdes/periode.ts';
import { startFromEarlier } from '../../../domain/reports/bumdes/start-from.ts';
import { bumdesText } from './words.ts';
import { reportTitle } from '../../standing/words.ts';
import { StartCard } from '../frame/start-card.tsx';
import { useBumdesForm } from './use-bumdes-form.ts';

const { start: words } = bumdesText;

/** The newest earlier report on this phone, whose profil a new one starts from. */
export function StartOffer() {
  const { change } = useBumdesForm();
  const earlier = useEarlier();
  if (!earlier) return null;
  const { content, kind, tahun } = earlier;
  return (
    <StartCard
      title={words.title}
      lead={words.lead}
      take={words.take(reportTitle(kind, tahun))}
      onTake={() => change((kept) => ({ ...kept, ...startFromEarlier(content) }))}
    />
  );
}

function useEarlier() {
  const { related, kind, tahun } = useBumdesForm();
  const found = related.flatMap((one) => {
    const content = bumdesContentSchema.safeParse(one.content).data;
    if (!isBumdesKind(one.kind) || !content) return [];
    const periode: { kind: BumdesKind; tahun: number } = { kind: one.kind, tahun: one.tahun };
    return byPeriode(periode, { kind, tahun }) < 0 ? [{ ...periode, content }] : [];
  });
  return found.toSorted((a, b) => byPeriode(b, a))[0] ?? null;
}
