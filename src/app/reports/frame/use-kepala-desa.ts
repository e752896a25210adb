import { useState } from 'preact/hooks';
import { reportKey } from '../../../domain/basics/ids.ts';
import type { ReportId } from '../../../domain/basics/ids.ts';
import { useApp } from '../../app-context.ts';
import { allFilings } from '../../standing/all-filings.ts';
import { useLive } from '../../kit/use-live.ts';
import { useMe } from '../../account/use-me.ts';

/** The kepala desa's name: what was typed, else the one of the desa's latest filing, else the person himself. */
export function useKepalaDesa(report: ReportId): readonly [string, (name: string) => void] {
  const { phone } = useApp();
  const me = useMe();
  const { desa } = reportKey(report);
  const [typed, setTyped] = useState<string | null>(null);
  const filings = useLive(() => allFilings(phone.read), []);
  const latest = filings?.find((filing) => filing.desa === desa)?.kepalaDesa;
  const own = me.role === 'kepala-desa' ? me.nama : '';
  return [typed ?? latest ?? own, setTyped];
}
