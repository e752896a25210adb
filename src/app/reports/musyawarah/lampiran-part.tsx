import { musyawarahLampiran } from '../../../domain/reports/musyawarah/schema.ts';
import { musyawarahLampiranText } from './words.ts';
import { LampiranPart } from '../frame/lampiran-part.tsx';

/** The photographed sheet, the signed berita acara, photos. */
export function MusyawarahLampiranPart() {
  return (
    <LampiranPart
      jenisList={musyawarahLampiran.map((jenis) => ({
        jenis,
        isRequired: jenis === 'berita-acara',
        ...musyawarahLampiranText[jenis],
      }))}
    />
  );
}
