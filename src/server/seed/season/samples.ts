import type { ReportKind } from '../../../domain/basics/ids.ts';
import { addHari } from '../../../domain/basics/tanggal.ts';
import { emptyApbdes } from '../../../domain/reports/apbdes/schema.ts';
import type { ApbdesContent } from '../../../domain/reports/apbdes/schema.ts';
import { emptyRkpdes } from '../../../domain/reports/rkpdes/schema.ts';
import { enamJenis } from '../../../domain/reports/kode/enam-jenis.ts';
import type { Content } from '../../../domain/standing/content.ts';
import { sampleApbdes, sampleApbdesPerubahan } from './sample-apbdes.ts';
import { sampleRealisasi } from './sample-realisasi.ts';
import { sampleBumdes, sampleDokumen, sampleLkd } from './sample-lembaga.ts';
import { sampleMusyawarah } from './sample-musyawarah.ts';
import { sampleDuRkpdes, sampleRkpdes } from './sample-perencanaan.ts';
import type { MakeSample, Sample, SampleInput } from './sample.ts';

/** What the demo's desa file, kind by kind. */
export const samples: Readonly<Record<ReportKind, MakeSample>> = {
  apbdes: (input) => withAtkRemark(budgetOf(input)),
  // Every fourth desa changes nothing in its budget and says so.
  'apbdes-perubahan': (input) =>
    input.index % 4 === 2
      ? asIs({ ...emptyApbdes, nihil: { alasan: 'APBDes berjalan sesuai rencana.' } })
      : withAtkRemark(sampleApbdesPerubahan(budgetOf(input), 15_000_000)),
  'realisasi-semester-1': (input) => asIs(sampleRealisasi(budgetOf(input), half)),
  'realisasi-semester-2': (input) => asIs(sampleRealisasi(budgetOf(input), most)),
  'lpj-realisasi': (input) =>
    asIs(sampleRealisasi(budgetOf(input), { share: 96, lpjOn: addHari(input.filedOn, -3) })),
  rkpdes: (input) => asIs(sampleRkpdes(budgetOf(input), addHari(input.filedOn, -1))),
  'rkpdes-perubahan': () => asIs({ ...emptyRkpdes, nihil: { alasan: 'Tidak ada perubahan.' } }),
  'du-rkpdes': ({ filedOn }) => asIs(sampleDuRkpdes(addHari(filedOn, -5))),
  'musdes-rkpdes': (input) => asIs(meetingOf(input)),
  musrenbangdes: (input) => asIs(meetingOf(input)),
  'musrenbang-kecamatan': (input) => asIs(meetingOf(input)),
  'bumdes-rencana-kerja': (input) => asIs(sampleDokumen(input)),
  'bumdes-semester-1': (input) => asIs(sampleBumdes(input)),
  'bumdes-semester-2': (input) => asIs(sampleBumdes(input)),
  'bumdes-tahunan': (input) => asIs(sampleBumdes(input)),
  lkd: (input) => asIs(sampleLkd(input)),
  lppd: (input) => asIs(sampleDokumen(input)),
  rpjmdes: (input) => asIs(sampleDokumen(input)),
  'laporan-aset': (input) => asIs(sampleDokumen(input)),
};

const half = { share: 46, lpjOn: null } as const;
const most = { share: 94, lpjOn: null } as const;

/** Each desa has a budget of its own size, from 0.7 to 1.4 of the sample. */
function budgetOf({ index, filedOn }: SampleInput): ApbdesContent {
  return sampleApbdes({ tenths: 7 + (index % 8), agreedOn: addHari(filedOn, -1) });
}

/** In every third desa one of the LKD kinds did not come. */
function meetingOf({ desa, index, filedOn }: SampleInput): Content {
  const absent = index % 3 === 0 ? [enamJenis[index % 6] ?? 'lpm'] : [];
  return sampleMusyawarah(addHari(filedOn, -2), { tempat: `Balai Desa ${desa.name}`, absent });
}

/** A report that could come back with a word about the whole, and is then explained. */
function asIs(content: Content): Sample {
  return {
    content,
    remark: { where: [], text: 'Mohon dijelaskan di catatan, lalu dikirim lagi.' },
    corrected: { ...content, catatan: 'Sudah dijelaskan lewat catatan ini.' },
  };
}

function withAtkRemark(content: ApbdesContent): Sample {
  const corrected = {
    ...content,
    lines: {
      ...content.lines,
      atk: { ...content.lines['atk'], uraian: 'Alat tulis kantor dan benda pos 12 bulan' },
    },
  };
  return {
    content,
    remark: { where: ['lines', 'atk'], text: 'Uraikan kebutuhan per bulan.' },
    corrected,
  };
}
