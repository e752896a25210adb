import { useMemo } from 'preact/hooks';
import type { DesaCode } from '../../domain/basics/ids.ts';
import { readSetting } from '../../domain/settings/settings.ts';
import type { SettingValue } from '../../domain/settings/settings.ts';
import type { SettingName } from '../../domain/settings/setting-name.ts';
import { useApp } from '../app-context.ts';
import { useLive } from './use-live.ts';

/** A setting as this device has it; null = not set, undefined while the disk is read. */
export function useSetting<N extends SettingName>(
  name: N,
  desa: DesaCode | null = null,
): SettingValue<N> | null | undefined {
  const { phone } = useApp();
  const doc = useLive(() => phone.read.setting(name, desa), [name, desa]);
  return useMemo(() => (doc === undefined ? undefined : readSetting(name, doc?.value)), [doc]);
}
