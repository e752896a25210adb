/** What the sentences about codes ask of a finding's values. */
interface Texts {
  readonly text: (name: string) => string;
}

/** The sentences for codes that do not stand in the annex, of a budget or of a realisasi. */
export const kodeSentences: Readonly<Record<string, (v: Texts) => string>> = {
  'V6-rekening': (v) =>
    `Kode rekening ${v.text('rekening')}${named(v)} belum dikenal aplikasi. Cocokkan dengan Siskeudes; kode setempat memakai nomor 90-99.`,
  'V6-too-general': (v) =>
    `Kode rekening ${v.text('rekening')}${named(v)} terlalu umum. Rinci sampai jenis atau objek.`,
  'V6-no-kegiatan': (v) => `${line(v)} belum punya kegiatan. Pilih bidang dan kegiatannya.`,
  'V6-not-belanja': (v) =>
    `${line(v)} bukan belanja tetapi memakai kode kegiatan ${v.text('fungsi')}. Kosongkan kegiatannya, atau pilih rekening belanja.`,
  'V6-kegiatan': (v) =>
    `Kode kegiatan ${v.text('fungsi')} pada ${line(v)} belum dikenal aplikasi. Cocokkan dengan Siskeudes; kegiatan setempat memakai nomor 90-99.`,
};

/** The line that a finding is about, by its rekening and its words. */
export function line(v: Texts): string {
  return `Rekening ${v.text('rekening')}${named(v)}`;
}

function named(v: Texts): string {
  return v.text('uraian') === '' ? '' : ` "${v.text('uraian')}"`;
}
