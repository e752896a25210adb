import { useSetting } from './use-setting.ts';
import { placeText } from './words.ts';
import { useKecamatan } from './use-kecamatan.ts';

/** The lines of the letterhead, the first the largest; the kecamatan's name where none is set. */
export function useKop(): readonly string[] {
  const surat = useSetting('surat');
  const kecamatan = useKecamatan();
  const lines = surat?.kop.filter((line) => line.trim() !== '') ?? [];
  if (lines.length > 0 || !kecamatan) return lines;
  return [placeText.kecamatan(kecamatan.name)];
}
