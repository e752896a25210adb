import type { ApbdesContent } from '../../../domain/reports/apbdes/schema.ts';
import { count, date, text, type Section } from '../fields/field.ts';

/** The agreement with the BPD, and the desa's word to the kecamatan. */
export const bpdSection: Section<ApbdesContent> = {
  bagian: 'bpd',
  title: 'Kesepakatan BPD',
  hasCatatan: true,
  at: 'bpd',
  fields: [
    {
      key: 'tanggalSepakat',
      control: date,
      label: 'Tanggal disepakati bersama BPD',
      hint: 'Tanggal musyawarah BPD yang menyepakati Raperdes.',
    },
    {
      key: 'nomorBeritaAcara',
      control: text(100),
      label: 'Nomor berita acara',
      hint: 'Berita acara musyawarah BPD dan kepala desa.',
    },
    {
      look: 'two',
      fields: [
        {
          key: 'jumlahAnggota',
          control: count(),
          label: 'Jumlah anggota BPD',
          hint: 'Menurut SK anggota BPD.',
        },
        {
          key: 'jumlahHadir',
          control: count(),
          label: 'Jumlah yang hadir',
          hintOf: ({ jumlahAnggota }) =>
            jumlahAnggota === null
              ? undefined
              : `Kuorum: sedikitnya ${Math.ceil((jumlahAnggota * 2) / 3)} hadir (dua pertiga)`,
        },
      ],
    },
  ],
};
