/** When something is due, and by which rule. */
export const deadlineText = {
  due: (tanggal: string) => `Paling lambat ${tanggal}`,
  noDue: 'Tanpa batas tanggal dalam peraturan',
  correct: (tanggal: string, hariKerja: number) =>
    `Perbaiki paling lambat ${tanggal} (${hariKerja} hari kerja)`,
  correctAnyTime: 'Perbaiki dan ajukan lagi; tanpa batas tanggal dalam peraturan',
  tight: (end: string, setBy: string) =>
    `Bila evaluasi dan perbaikan memakai seluruh waktunya, baru selesai ${end}, sesudah batas penetapan ${setBy}.`,
  basis: 'Dasar hukum',
  unverified: 'belum diverifikasi',
} as const;
