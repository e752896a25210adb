import type { ReportKind } from '../../basics/report-kinds.ts';
import { addHari, startOfTanggal, type Tanggal } from '../../basics/tanggal.ts';
import { enamJenis } from '../kode/enam-jenis.ts';
import { type MakeSample, asIs } from '../sample.ts';
import { type MusyawarahContent, emptyMusyawarah, musyawarahContentSchema } from './schema.ts';
import sample from './sample.json' with { type: 'json' };

/** A meeting that was held; `absent` of the six LKD kinds did not come. */
function sampleMusyawarah(
  on: Tanggal,
  { tempat, absent }: { readonly tempat: string; readonly absent: readonly string[] },
): MusyawarahContent {
  return musyawarahContentSchema.parse({
    ...emptyMusyawarah,
    acara: {
      ...emptyMusyawarah.acara,
      ...sample.acara,
      tanggal: on,
      tempat,
      nomorBeritaAcara: `141/07/${on.slice(0, 4)}`,
    },
    hadirin: hadirinWithout(absent, on),
    kesepakatan: sample.kesepakatan,
  });
}

function hadirinWithout(absent: readonly string[], on: Tanggal) {
  const people = sample.hadirin.filter(({ lembaga }) => !absent.includes(lembaga ?? ''));
  return Object.fromEntries(
    people.map((person, index) => [`h-${index + 1}`, { ...person, at: startOfTanggal(on) }]),
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
