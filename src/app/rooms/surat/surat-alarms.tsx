import { doubleNomor } from '../../../domain/surat/nomor.ts';
import { useSetting } from '../../office/use-setting.ts';
import { useSuratList } from './use-surat-list.ts';
import { bukuSuratText as words } from './words.ts';
import { SuratLinks } from './surat-links.tsx';
import './surat.css';

/** Numbers of letters used more than once: each who recorded one is to see it without opening the book. */
export function SuratAlarms() {
  const letters = useSuratList();
  const surat = useSetting('surat');
  if (!letters || surat === undefined) return null;
  const doubles = doubleNomor(surat?.polaNomor ?? '', letters);
  if (doubles.size === 0) return null;
  return (
    <section class="card small stack no-print" data-tone="warn" aria-label={words.title}>
      <p>{words.doubles}</p>
      <SuratLinks rows={letters.filter(({ surat: id }) => doubles.has(id))} />
    </section>
  );
}
