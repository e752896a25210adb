import { lkdContentSchema } from '../../../domain/reports/lkd/schema.ts';
import { startFromLastYear } from '../../../domain/reports/lkd/start-from.ts';
import { lkdText } from './words.ts';
import { reportTitle } from '../../standing/words.ts';
import { StartCard } from '../frame/start-card.tsx';
import { useLkdForm } from './use-lkd-form.ts';

const { start: words } = lkdText;

/** The newest earlier list on this phone, which a new one starts from; else what is asked. */
export function StartOffer() {
  const { change, related } = useLkdForm();
  const earlier = related
    .filter(({ kind }) => kind === 'lkd')
    .toSorted((a, b) => b.tahun - a.tahun)
    .flatMap(({ tahun, content }) => {
      const read = lkdContentSchema.safeParse(content).data;
      return read ? [{ tahun, content: read }] : [];
    })[0];
  if (!earlier) return <p>{lkdText.lead}</p>;
  return (
    <StartCard
      title={words.title}
      lead={words.lead(Object.keys(earlier.content.lembaga).length)}
      take={words.take(reportTitle('lkd', earlier.tahun))}
      onTake={() => change((kept) => ({ ...kept, ...startFromLastYear(earlier.content) }))}
    />
  );
}
