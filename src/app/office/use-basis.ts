import { basisInForce, pemeriksaanSchema } from '../../domain/reports/check-settings.ts';
import { useSettingRead } from './use-setting-read.ts';

/** How a basis reads here: as the app has it, with what the admin corrected. */
export function useBasis(): (basis: string) => string {
  const read = (value: unknown) => pemeriksaanSchema.safeParse(value).data;
  const dasar = useSettingRead({ name: 'pemeriksaan' }, read)?.dasar ?? [];
  return (basis) => basisInForce(basis, dasar);
}
