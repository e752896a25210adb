import { type SheetPoint, byPerson, point } from '../../standing/sheet.ts';
import { ppDesa } from '../../basics/pp-desa.ts';

/** The points for the Raperdes APBDes and its Perubahan: V1-V14. */
export const apbdesPoints: readonly SheetPoint[] = [
  point('V1', 'administrasi', 'Permendagri 20/2018 Ps 34; lembar evaluasi 1.1', ['V1']),
  point('V2', 'administrasi', `${ppDesa('101(2)')}; lembar evaluasi 1.2`, ['V2', 'A1']),
  point('V3', 'administrasi', 'UU 6/2014 jo UU 3/2024 Ps 65; lembar evaluasi 1.3', ['V3']),
  byPerson('V4', 'legalitas', 'UU 6/2014 jo UU 3/2024 Ps 69(2); lembar evaluasi aspek 2'),
  point('V11', 'legalitas', 'Permendagri 20/2018 Ps 34', ['V11']),
  point('V5', 'kebijakan', `${ppDesa('118(7)')}; lembar evaluasi aspek 3`, ['V5'], false),
  point('V12', 'kebijakan', 'Prioritas Dana Desa tahun itu, menurut setelan', ['V12'], false),
  point('V6', 'struktur', 'Permendagri 20/2018 lampiran; lembar evaluasi 2.1.2', [
    'V6',
    'anggaran',
  ]),
  point('V7', 'struktur', 'Lembar evaluasi 2.2.1-2.2.2', ['V7'], false),
  point('V8', 'struktur', 'Lembar evaluasi: defisit tertutup pembiayaan', ['I5', 'I7']),
  point('V9', 'struktur', 'SiLPA tahun lalu dianggarkan kembali', ['V9'], false),
  point('V10', 'struktur', ppDesa('100 jo PP 11/2019'), ['V10']),
  point('V13', 'struktur', 'Permendagri 20/2018 lampiran', ['V13']),
];

/** V14 and the column before the change, for a Perubahan alone. */
export const perubahanPoints: readonly SheetPoint[] = [
  ...apbdesPoints,
  point('V14', 'legalitas', 'Permendagri 20/2018 Ps 40', ['V14']),
  point('I13', 'struktur', 'Kolom sebelum = APBDes murni yang berlaku', ['I13'], false),
];
