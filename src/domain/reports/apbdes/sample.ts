import { type Tanggal, addHari } from '../../basics/tanggal.ts';
import { type MakeSample, type Sample, type SampleInput, asIs } from '../sample.ts';
import { type ApbdesContent, apbdesContentSchema, type ApbdesLine, emptyApbdes } from './schema.ts';
import { must } from '../../basics/must.ts';
import { rupiahSchema } from '../../basics/rupiah.ts';
import sampleLines from './sample-lines.json' with { type: 'json' };

type SampleLine = (typeof sampleLines)[keyof typeof sampleLines];

/**
 * A balanced budget that no check complains about, but for the files that go with it: income 1.828.000.000, belanja 1.840.000.000, the deficit
 * covered by SiLPA of Dana Desa, every source balanced. `tenths` makes a smaller or larger desa of it: each
 * amount times tenths / 10, which stays whole.
 */
export function sampleApbdes({
  tenths = 10,
  agreedOn,
}: {
  readonly tenths?: number;
  readonly agreedOn: Tanggal | null;
}): ApbdesContent {
  return apbdesContentSchema.parse({
    lines: Object.fromEntries(
      Object.entries(sampleLines).map(([id, line]) => [id, ofSize(id, line, tenths)]),
    ),
    bpd: {
      tanggalSepakat: agreedOn,
      nomorBeritaAcara: `140/12/BPD/${agreedOn?.slice(0, 4) ?? ''}`,
      jumlahAnggota: 7,
      jumlahHadir: 6,
    },
    catatan: '',
  });
}

/** The same budget as a Perubahan; `shifted` rupiah go from one kegiatan of Dana Desa to another. */
export function sampleApbdesPerubahan(murni: ApbdesContent, shifted: number): ApbdesContent {
  const lines = Object.entries(murni.lines).map(([id, line]): [string, ApbdesLine] => [
    id,
    {
      ...line,
      sebelum: line.anggaran,
      anggaran: rupiahSchema.parse(amountAfter(id, line, shifted)),
    },
  ]);
  return { ...murni, lines: Object.fromEntries(lines), alasanPerubahan: ['pergeseran'] };
}

function amountAfter(id: string, { anggaran }: ApbdesLine, shifted: number): number {
  const amount = must(anggaran, id);
  if (id === 'jalan-dds') return amount - shifted;
  return id === 'posyandu' ? amount + shifted : amount;
}

function ofSize(id: string, line: SampleLine, tenths: number): SampleLine {
  const anggaran = (line.anggaran / 10) * tenths;
  // A larger desa has more families, each with the same help.
  const volume = id === 'blt' ? String((Number(line.volume) / 10) * tenths) : line.volume;
  return { ...line, anggaran, volume };
}

/** Each desa has a budget of its own size, from 0.7 to 1.4 of the sample; every sixth one lets it lie after the agreement. */
export function budgetOf({
  index,
  filedOn,
}: Pick<SampleInput, 'index' | 'filedOn'>): ApbdesContent {
  return sampleApbdes({
    tenths: 7 + (index % 8),
    agreedOn: addHari(filedOn, index % 6 === 4 ? -9 : -1),
  });
}

/** Every fourth desa changes nothing in its budget and says so. */
export const makeSample: MakeSample = (input) => {
  if (input.kind === 'apbdes')
    return withAtkRemark(budgetOf(input), ['surat-pengantar', 'berita-acara-bpd']);
  return input.index % 4 === 2
    ? asIs({ ...emptyApbdes, nihil: { alasan: 'APBDes berjalan sesuai rencana.' } })
    : withAtkRemark(sampleApbdesPerubahan(budgetOf(input), 15_000_000));
};

function withAtkRemark(content: ApbdesContent, lampiran: readonly string[] = []): Sample {
  const corrected = {
    ...content,
    lines: {
      ...content.lines,
      atk: { ...content.lines['atk'], uraian: 'Alat tulis kantor dan benda pos 12 bulan' },
    },
  };
  const remark = { where: ['lines', 'atk'], text: 'Uraikan kebutuhan per bulan.' };
  return { content, remark, corrected, lampiran };
}
