import { commandIdSchema, type CommandId } from '../../../domain/basics/ids.ts';
import { paths } from '../../paths.ts';

/** The examination of a filing that knows the way back to the visit it was opened from. */
export function periksaFrom(visit: CommandId, filing: CommandId): string {
  return `${paths.periksa(filing)}?kunjungan=${visit}`;
}

/** The "Angka desa" of the visit an examination was opened from; null = it came from elsewhere. */
export function backToVisit(query: Readonly<Record<string, string>>): string | null {
  const visit = commandIdSchema.safeParse(query['kunjungan']).data;
  return visit ? paths.kunjungan(visit, 'angka') : null;
}
