import { useState } from 'preact/hooks';
import type { DesaCode } from '../../../domain/basics/ids.ts';
import type { Instant, Tanggal } from '../../../domain/basics/tanggal.ts';
import { butirOf } from '../../../domain/kunjungan/daftar-periksa.ts';
import { topikList } from '../../../domain/kunjungan/topik.ts';
import { lampiranOf, type Lampiran } from '../../../domain/reports/lampiran.ts';
import { useApp } from '../../app-context.ts';
import { fetchFile } from '../../files/fetch-file.ts';
import { useBusy } from '../../kit/use-busy.ts';
import { useLive, useRead } from '../../kit/use-read.ts';
import { useSetting } from '../../office/use-setting.ts';
import { fileId } from '../../store/phone-files.ts';
import { useDesaReports } from './use-desa-reports.ts';

export interface Readiness {
  readonly seenServerAt: Instant | null;
  readonly reports: { readonly count: number; readonly from: number; readonly to: number };
  readonly returned: number;
  readonly openRekomendasi: number;
  readonly lastVisit: Tanggal | null;
  /** Questions of the kecamatan's checklist, for all topics. */
  readonly questions: number;
  readonly files: readonly Lampiran[];
  /** Files that are not on this phone yet. */
  readonly away: readonly Lampiran[];
  readonly isReady: boolean;
}

/** What of a desa is on this phone; null while the disk is read. */
export function useReadiness(desa: DesaCode): Readiness | null {
  const { phone } = useApp();
  const found = useDesaReports(desa);
  const sync = useRead((read) => read.syncState());
  const rekomendasi = useRead((read) => read.all('rekomendasi'));
  const visits = useRead((read) => read.all('kunjungan'));
  const checklist = useSetting('daftar-periksa');
  const rows = useLive(() => phone.files.list(), []);
  if (!found || !sync || !rekomendasi || !visits || !rows || checklist === undefined) return null;
  const filed = found.reports.flatMap(({ doc, filing }) =>
    doc && filing ? [{ doc, filing }] : [],
  );
  const files = filed.flatMap(({ filing }) => lampiranOf(filing.content));
  const here = new Set(rows.filter(({ hasBytes }) => hasBytes).map(({ id }) => id));
  const away = files.filter((one) => !here.has(fileId({ desa, ...one })));
  const last = visits.find((one) => one.desa === desa);
  return {
    seenServerAt: sync.seenServerAt,
    reports: { count: filed.length, from: found.from, to: found.to },
    returned: filed.filter(({ doc }) => doc.state === 'dikembalikan').length,
    openRekomendasi: rekomendasi.filter((one) => one.desa === desa && one.state !== 'selesai')
      .length,
    lastVisit: last?.content.tanggal ?? null,
    questions: butirOf(topikList, checklist).length,
    files,
    away,
    isReady: sync.seenServerAt !== null && away.length === 0,
  };
}

interface Fetching {
  /** How many of `all` have been asked for; null while none are. */
  readonly progress: { readonly done: number; readonly all: number } | null;
  /** How many did not come. */
  readonly failed: number;
  readonly start: (files: readonly Lampiran[]) => void;
}

/** Fetches files one after the other, as a thin line wants it. */
export function useFetchFiles(desa: DesaCode): Fetching {
  const { phone, fetch, sha256 } = useApp();
  const [progress, setProgress] = useState<Fetching['progress']>(null);
  const [failed, setFailed] = useState(0);
  const [, run] = useBusy();
  const start = (files: readonly Lampiran[]) =>
    run(async () => {
      let lost = 0;
      for (const [index, one] of files.entries()) {
        setProgress({ done: index + 1, all: files.length });
        const { kind } = await fetchFile({ files: phone.files, fetch, sha256 }, desa, one);
        if (kind !== 'bytes') lost += 1;
      }
      setProgress(null);
      setFailed(lost);
    });
  return { progress, failed, start };
}
