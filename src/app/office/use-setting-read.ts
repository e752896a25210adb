import { useMemo } from 'preact/hooks';
import type { DesaCode } from '../../domain/basics/ids.ts';
import type { SettingName } from '../../domain/settings/setting-name.ts';
import { docId } from '../../domain/workflow/documents.ts';
import { useApp } from '../app-context.ts';
import { useLive } from '../kit/use-live.ts';

interface Which {
  readonly name: SettingName;
  /** For what is kept by desa. */
  readonly desa: DesaCode | null;
}

/** A setting read by `read` alone, where all their schemas would be too much to load; as `use-setting.ts`. */
export function useSettingRead<T>(
  { name, desa }: Which,
  read: (value: unknown) => T | null,
): T | null | undefined {
  const { phone } = useApp();
  const doc = useLive(() => phone.read.one(docId.setting(name, desa), 'setting'), [name, desa]);
  return useMemo(() => (doc === undefined ? undefined : read(doc?.value)), [doc]);
}
