import * as z from 'zod/mini';
import { useSettingRead } from './use-setting-read.ts';

const withAddress = z.looseObject({ alamat: z.string() });

/** Where the app stands for everybody: what the office set, else the address that is open. */
export function useAddress(): string {
  const read = (value: unknown) => withAddress.safeParse(value).data?.alamat;
  return useSettingRead({ name: 'surat' }, read) || location.origin;
}
