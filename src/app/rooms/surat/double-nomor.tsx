import type { Surat } from '../../../domain/settings/settings.ts';
import { doubleNomor, isOpenNomor } from '../../../domain/surat/nomor.ts';
import type { SuratTopic } from './record-surat.ts';
import { SuratLinks } from './surat-links.tsx';
import type { SuratRow } from './surat-row.ts';
import { catatSuratText as words } from './words.ts';
import type { LetterHead } from './letter.tsx';

interface Props {
  readonly surat: Surat | null;
  readonly letters: readonly SuratRow[];
  readonly topic: Pick<SuratTopic, 'surat'>;
  readonly head: LetterHead;
}

/** Which other letters have this number, recorded or being typed: told, never refused. */
export function DoubleNomor({ surat, letters, topic, head: { nomor, tanggal } }: Props) {
  if (tanggal === null || isOpenNomor(nomor)) return null;
  const others = letters.filter((one) => one.surat !== topic.surat);
  const all = [{ surat: topic.surat, nomor, tanggal }, ...others];
  const same = new Set(
    doubleNomor(surat?.polaNomor ?? '', all)
      .get(topic.surat)
      ?.map((one) => one.surat),
  );
  if (same.size === 0) return null;
  return (
    <div class="card small no-print" data-tone="warn" role="status">
      <p>{words.double}</p>
      <SuratLinks rows={others.filter((one) => same.has(one.surat))} />
    </div>
  );
}
