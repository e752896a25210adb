import * as z from 'zod/mini';
import { type DesaCode, desaCodeSchema } from '../basics/ids.ts';
import { type Tanggal, tahunOf, tanggalOf, tanggalSchema } from '../basics/tanggal.ts';
import { topikSchema } from './topik.ts';

/** One planned visit. */
const rencanaSchema = z.looseObject({
  desa: desaCodeSchema,
  tahun: z.int(),
  semester: z.int().check(z.minimum(1), z.maximum(2)),
  tanggal: z.nullable(tanggalSchema),
  topik: z.array(topikSchema).check(z.maxLength(6)),
  /** Name of the coach. */
  pembina: z.string().check(z.maxLength(200)),
});
export type Rencana = z.infer<typeof rencanaSchema>;

export const rencanaKunjunganSchema = z.looseObject({
  rencana: z.record(z.string().check(z.regex(/^[\w.-]{1,64}$/)), rencanaSchema),
});
type RencanaKunjungan = z.infer<typeof rencanaKunjunganSchema>;

type Semester = 1 | 2;

/** One visit a desa and semester, 13 x 2 a year (Renstra row 78: 26 reports): one key each. */
export function rencanaId(desa: DesaCode, tahun: number, semester: Semester): string {
  return `${desa}-${tahun}-${semester}`;
}

export function semesterOf(tanggal: Tanggal): Semester {
  return Number(tanggal.slice(5, 7)) <= 6 ? 1 : 2;
}

export interface SemesterPlan {
  readonly desa: DesaCode;
  readonly semester: Semester;
  readonly rencana: Rencana | null;
  /** Visits made. */
  readonly made: number;
  /** Its day or its semester has passed without a visit. */
  readonly isBehind: boolean;
}

interface Made {
  readonly desa: DesaCode;
  readonly tanggal: Tanggal;
}

/** Every desa's two semesters of a year: what was planned, what was made, who is behind. */
export function planOf(
  desaList: readonly DesaCode[],
  { rencana }: RencanaKunjungan,
  { made, tahun, today }: { made: readonly Made[]; tahun: number; today: Tanggal },
): readonly SemesterPlan[] {
  const semesters: readonly Semester[] = [1, 2];
  return desaList.flatMap((desa) =>
    semesters.map((semester): SemesterPlan => {
      const planned = rencana[rencanaId(desa, tahun, semester)] ?? null;
      const visits = made.filter(
        (one) =>
          one.desa === desa &&
          tahunOf(one.tanggal) === tahun &&
          semesterOf(one.tanggal) === semester,
      );
      const end = semester === 1 ? tanggalOf(tahun, 6, 30) : tanggalOf(tahun, 12, 31);
      const due = planned?.tanggal ?? end;
      const isBehind = visits.length === 0 && due < today;
      return { desa, semester, rencana: planned, made: visits.length, isBehind };
    }),
  );
}
