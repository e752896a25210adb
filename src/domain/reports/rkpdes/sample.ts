import { type Tanggal, addHari, tanggalOf } from '../../basics/tanggal.ts';
import { budgetOf } from '../apbdes/sample.ts';
import type { ApbdesContent } from '../apbdes/schema.ts';
import { fungsiName } from '../kode/kode-names.ts';
import { type MakeSample, asIs } from '../sample.ts';
import { type RkpdesContent, emptyRkpdes, rkpdesContentSchema } from './schema.ts';
import sample from './sample.json' with { type: 'json' };

export const makeSample: MakeSample = (input) => {
  if (input.kind === 'rkpdes-perubahan')
    return asIs({ ...emptyRkpdes, nihil: { alasan: 'Tidak ada perubahan.' } });
  const plan = sampleRkpdes(budgetOf(input), addHari(input.filedOn, -1));
  return asIs(plan, ['berita-acara', 'daftar-hadir', 'perdes']);
};

/** The plan that a budget rests on: each kegiatan of the budget once, at its cost by fund source. */
function sampleRkpdes(budget: ApbdesContent, setOn: Tanggal): RkpdesContent {
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
    tim: sample.tim,
    isi: sample.isi,
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
      { ...sample.kegiatan, fungsi, nama: fungsiName(fungsi) ?? fungsi, biaya },
    ]),
  );
}
