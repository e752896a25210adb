import { addHari, tanggalOf } from '../../../domain/basics/tanggal.ts';
import type { Tanggal } from '../../../domain/basics/tanggal.ts';
import { fungsiName } from '../../../domain/reports/kode/kode-fungsi.ts';
import type { ApbdesContent } from '../../../domain/reports/apbdes/schema.ts';
import { duRkpdesContentSchema, emptyDuRkpdes } from '../../../domain/reports/du-rkpdes/schema.ts';
import type { DuRkpdesContent } from '../../../domain/reports/du-rkpdes/schema.ts';
import { emptyRkpdes, rkpdesContentSchema } from '../../../domain/reports/rkpdes/schema.ts';
import type { RkpdesContent } from '../../../domain/reports/rkpdes/schema.ts';

/** The plan that a budget rests on: each kegiatan of the budget once, at its cost by fund source. */
export function sampleRkpdes(budget: ApbdesContent, setOn: Tanggal): RkpdesContent {
  const tahun = Number(setOn.slice(0, 4));
  return rkpdesContentSchema.parse({
    ...emptyRkpdes,
    kegiatan: kegiatanOf(budget),
    tahapan: {
      tanggalMusdes: tanggalOf(tahun, 6, 15),
      tanggalMusrenbangdes: addHari(setOn, -20),
      nomorPerdes: `05/${tahun}`,
      tanggalPerdes: setOn,
    },
    tim: { ketua: 'Sekretaris Desa', sekretaris: 'Kaur Perencanaan', anggota: 'KPMD' },
    isi: {
      evaluasi: true,
      prioritasDesa: true,
      prioritasKerjaSama: true,
      prioritasPenugasan: true,
      pelaksana: true,
    },
  });
}

function kegiatanOf({ lines }: ApbdesContent): Record<string, object> {
  const costs = new Map<string, Record<string, number>>();
  for (const { fungsi, sumberDana, anggaran } of Object.values(lines)) {
    if (fungsi === null) continue;
    const bySource = costs.get(fungsi) ?? {};
    bySource[sumberDana] = (bySource[sumberDana] ?? 0) + (anggaran ?? 0);
    costs.set(fungsi, bySource);
  }
  return Object.fromEntries(
    [...costs].map(([fungsi, biaya]) => [
      `k-${fungsi.replaceAll('.', '-')}`,
      {
        fungsi,
        bidang: null,
        nama: fungsiName(fungsi) ?? fungsi,
        lokasi: 'Balai desa',
        volume: '1',
        satuan: 'Paket',
        sasaran: 'Warga desa',
        mulai: 1,
        selesai: 12,
        biaya,
        pola: 'swakelola',
        pelaksana: 'Kasi terkait',
      },
    ]),
  );
}

/** Three proposals that the desa cannot pay for itself. */
export function sampleDuRkpdes(agreedOn: Tanggal): DuRkpdesContent {
  const usulan = [
    ['Perbaikan jembatan antar-dusun', 850_000_000, 'Dinas PUPR'],
    ['Normalisasi saluran irigasi tersier', 320_000_000, 'Dinas Pertanian'],
    ['Rehabilitasi gedung Posyandu', 180_000_000, 'Dinas Kesehatan'],
  ] as const;
  return duRkpdesContentSchema.parse({
    ...emptyDuRkpdes,
    tanggalMusrenbangdes: agreedOn,
    usulan: Object.fromEntries(
      usulan.map(([nama, perkiraan, opd], index) => [
        `u-${index + 1}`,
        {
          urutan: index + 1,
          fungsi: null,
          bidang: '2',
          nama,
          dusun: 'Krajan',
          rt: '02',
          rw: '01',
          volume: '1',
          satuan: 'Paket',
          perkiraan,
          alasan: 'Rusak dan dipakai warga setiap hari.',
          opd,
        },
      ]),
    ),
  });
}
