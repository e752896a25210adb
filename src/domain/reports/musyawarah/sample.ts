import type { ReportKind } from '../../basics/report-kinds.ts';
import { addHari, startOfTanggal, type Tanggal } from '../../basics/tanggal.ts';
import { enamJenis } from '../kode/enam-jenis.ts';
import { type MakeSample, asIs } from '../sample.ts';
import { type MusyawarahContent, emptyMusyawarah, musyawarahContentSchema } from './schema.ts';
import sampleHadirin from './sample-hadirin.json' with { type: 'json' };

/** A meeting that was held; `absent` of the six LKD kinds did not come. */
function sampleMusyawarah(
  on: Tanggal,
  { tempat, absent }: { readonly tempat: string; readonly absent: readonly string[] },
): MusyawarahContent {
  return musyawarahContentSchema.parse({
    ...emptyMusyawarah,
    acara: {
      ...emptyMusyawarah.acara,
      tanggal: on,
      jamMulai: '09:00',
      jamSelesai: '12:00',
      tempat,
      pimpinan: 'H. Abdul Rohman',
      notulis: 'Endang Wahyuningsih',
      materi: 'Penyusunan rencana kerja pemerintah desa',
      notulen: 'Peserta menyepakati urutan prioritas kegiatan tahun depan.',
      jumlahUndangan: 15,
      nomorBeritaAcara: `141/07/${on.slice(0, 4)}`,
      ketuaBpd: 'H. Abdul Rohman',
      kepalaDesa: 'Kepala Desa',
      wakilMasyarakat: 'Kasnan',
    },
    hadirin: hadirinWithout(absent, on),
    kesepakatan: { 'k-1': { uraian: 'Jalan dan irigasi menjadi prioritas tahun depan.' } },
  });
}

function hadirinWithout(absent: readonly string[], on: Tanggal) {
  const people = sampleHadirin.filter(({ lembaga }) => !absent.includes(lembaga ?? ''));
  return Object.fromEntries(
    people.map((person, index) => [
      `h-${index + 1}`,
      {
        ...person,
        jabatan: '',
        alamat: 'Dusun Krajan',
        tandaTangan: null,
        at: startOfTanggal(on),
        dicatatOleh: 'Endang Wahyuningsih',
      },
    ]),
  );
}

/** In every third desa one of the LKD kinds did not come. */
export const makeSample: MakeSample = ({ kind, desa, index, filedOn }) => {
  const absent = index % 3 === 0 ? [enamJenis[index % 6] ?? 'lpm'] : [];
  const tempat = `Balai Desa ${desa.name}`;
  return asIs(sampleMusyawarah(addHari(filedOn, -2), { tempat, absent }), lampiranOf(kind));
};

function lampiranOf(kind: ReportKind): readonly string[] {
  if (kind === 'musrenbang-kecamatan') return [];
  const foto = kind === 'musrenbangdes' ? ['foto'] : [];
  return ['daftar-hadir', 'berita-acara', ...foto];
}
