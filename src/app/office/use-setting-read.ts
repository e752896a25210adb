import { useMemo } from 'preact/hooks';
import type { DesaCode } from '../../domain/basics/ids.ts';
import type { SettingName } from '../../domain/settings/setting-name.ts';
import { docId } from '../../domain/workflow/documents.ts';
import { useRead } from '../kit/use-read.ts';

interface Which {
  readonly name: SettingName;
  /** For what is kept by desa. */
  readonly desa?: DesaCode | null;
}

/** A setting read by `read` alone, where all their schemas would be too much to load; as `use-setting.ts`. */
export function useSettingRead<T>(
  { name, desa = null }: Which,
  read: (value: unknown) => T | null | undefined,
): T | null | undefined {
  const doc = useRead((read) => read.one(docId.setting(name, desa), 'setting'), [name, desa]);
  return useMemo(() => (doc === undefined ? undefined : (read(doc?.value) ?? null)), [doc]);
}
