import { reportKey, type ReportId } from '../../../domain/basics/ids.ts';
import { formatTanggal, tanggalSchema } from '../../../domain/basics/tanggal.ts';
import { isOpenForDesa } from '../../../domain/workflow/decision.ts';
import { useMe } from '../../account/use-me.ts';
import { dotted } from '../../kit/dotted.ts';
import { useRead } from '../../kit/use-read.ts';
import { useKecamatan } from '../../office/use-kecamatan.ts';
import { paths } from '../../paths.ts';
import { entryOf } from '../../reports/registry.ts';
import { titleOfReport } from '../../standing/words.ts';
import { useOwedReports } from '../beranda/use-owed-reports.ts';

/** A place that a shared file may go to. */
export interface Destination {
  readonly id: string;
  readonly name: string;
  /** None for a visit. */
  readonly report: ReportId | null;
  /** The desa still writes it; one that is not is known, and takes no file. */
  readonly isOpen: boolean;
  /** The page that reads it as a table; null where this kind reads none. */
  readonly importAt: string | null;
  /** The page that takes it as a lampiran. */
  readonly attachAt: string;
}

/** For a desa its reports, by need; for the kecamatan the visits; null until read. */
export function useDestinations(): readonly Destination[] | null {
  const { desa } = useMe();
  const owed = useOwedReports();
  const visits = useRead((read) => read.kunjunganDrafts());
  const kecamatan = useKecamatan();
  if (desa !== null)
    return (
      owed?.map(({ obligation: { reportId }, state }) => ({
        ...reportDestination(reportId),
        isOpen: isOpenForDesa(state === 'belum' ? null : state),
      })) ?? null
    );
  if (!visits || !kecamatan) return null;
  return visits.map((visit) => {
    const day = tanggalSchema.safeParse(visit.content.tanggal).data;
    const name = kecamatan.desa.find(({ code }) => code === visit.desa)?.name ?? visit.desa;
    return {
      id: visit.id,
      name: dotted(name, day ? formatTanggal(day) : null),
      report: null,
      isOpen: true,
      importAt: null,
      attachAt: paths.kunjungan(visit.id, 'foto'),
    };
  });
}

function reportDestination(report: ReportId): Omit<Destination, 'isOpen'> {
  return {
    id: report,
    name: titleOfReport(report),
    report,
    importAt: entryOf(reportKey(report).kind).hasImport ? paths.laporan(report, 'impor') : null,
    attachAt: paths.laporan(report, 'lampiran'),
  };
}
