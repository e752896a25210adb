import { readSetting, type SettingValue } from '../../domain/settings/settings.ts';
import type { SettingName } from '../../domain/settings/setting-name.ts';
import type { DesaCode } from '../../domain/basics/ids.ts';
import { useSettingRead } from './use-setting-read.ts';

/** A setting as this device has it; null = not set, undefined while the disk is read. */
export function useSetting<N extends SettingName>(
  name: N,
  desa: DesaCode | null = null,
): SettingValue<N> | null | undefined {
  return useSettingRead({ name, desa }, (value) => readSetting(name, value));
}
