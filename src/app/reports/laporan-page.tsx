import { reportIdSchema, reportKey, reportKindSchema } from '../../domain/basics/ids.ts';
import { lazyPage } from '../frame/lazy-page.tsx';
import { useMe } from '../account/use-me.ts';
import { entryOf } from './registry.ts';

const NotFoundPage = lazyPage(() => import('../frame/not-found-page.tsx'), 'NotFoundPage');

interface Props {
  readonly desa: string;
  readonly kind: string;
  readonly tahun: string;
  readonly bagian?: string;
}

/** The form of one report of the person's own desa. */
export function LaporanPage({ desa, kind, tahun, bagian = '' }: Props) {
  const me = useMe();
  const report = reportIdSchema.safeParse(`${desa}/${kind}/${tahun}`).data;
  if (!report || !reportKindSchema.safeParse(kind).success || desa !== me.desa)
    return <NotFoundPage />;
  const { Form } = entryOf(reportKey(report).kind);
  return <Form key={report} report={report} bagian={bagian} />;
}
