import type { ReportKind } from '../../../domain/basics/ids.ts';
import { addHari } from '../../../domain/basics/tanggal.ts';
import type { ApbdesContent } from '../../../domain/reports/apbdes/schema.ts';
import type { MakeSample, Sample, SampleInput } from './sample.ts';
import { sampleApbdes, sampleApbdesPerubahan } from './sample-apbdes.ts';

/** What the demo's desa file, by kind; a kind without a sample is one that nobody has filed yet. */
export const samples: Partial<Readonly<Record<ReportKind, MakeSample>>> = {
  apbdes: (input) => withAtkRemark(budgetOf(input)),
  'apbdes-perubahan': (input) => withAtkRemark(sampleApbdesPerubahan(budgetOf(input), 15_000_000)),
};

/** Each desa has a budget of its own size, from 0.7 to 1.4 of the sample. */
function budgetOf({ index, filedOn }: SampleInput): ApbdesContent {
  return sampleApbdes({ tenths: 7 + (index % 8), agreedOn: addHari(filedOn, -1) });
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
