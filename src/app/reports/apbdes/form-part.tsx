import { assertNever } from '../../../domain/basics/assert-never.ts';
import { lazyPage } from '../../components/lazy-page.tsx';
import { BpdPart } from './bpd-part.tsx';
import { CheckPart } from './check-part.tsx';
import { ConflictPart } from './conflict-part.tsx';
import { FilePart } from './file-part.tsx';
import { LinesPart } from './lines-part.tsx';
import { OverviewPart } from './overview-part.tsx';
import { isBagian } from './section-of.ts';
import { StartPart } from './start-part.tsx';

/** Reading tables is a chunk of its own: most people need it once a year. */
const ImportPart = lazyPage(() => import('./import-part.tsx').then((module) => module.ImportPart));

interface Props {
  readonly bagian: string;
}

/** One task a screen: the part of the form that the address names. */
export function FormPart({ bagian }: Props) {
  if (!isBagian(bagian)) return <OverviewPart />;
  switch (bagian) {
    case 'pendapatan':
    case 'belanja':
    case 'pembiayaan':
      return <LinesPart key={bagian} bagian={bagian} />;
    case 'bpd':
      return <BpdPart />;
    case 'periksa':
      return <CheckPart />;
    case 'kirim':
      return <FilePart />;
    case 'mulai':
      return <StartPart />;
    case 'impor':
      return <ImportPart />;
    case 'beda':
      return <ConflictPart />;
    default:
      return assertNever(bagian);
  }
}
