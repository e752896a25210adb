import { proposedConclusion } from '../../src/app/standing/evaluasi-words.ts';
import { saidOnPaper } from '../../src/app/standing/findings-words.ts';
import { apbdesFindingText } from '../../src/app/reports/apbdes/findings-words.ts';
import type { Rupiah } from '../../src/domain/basics/rupiah.ts';
import { rupiahSchema } from '../../src/domain/basics/rupiah.ts';
import { type Tanggal, addHari } from '../../src/domain/basics/tanggal.ts';
import { desaCodeSchema } from '../../src/domain/basics/ids.ts';
import { pointsOfFiling, sheetForVerdict } from '../../src/domain/evaluation/sheet-of-filing.ts';
import { agreedOnOf } from '../../src/domain/reports/report-rules.ts';
import { apbdesRules } from '../../src/domain/reports/across/apbdes.ts';
import { sampleApbdes, sampleApbdesPerubahan } from '../../src/domain/reports/apbdes/sample.ts';
import type { ApbdesContent } from '../../src/domain/reports/apbdes/schema.ts';
import type { Content, Remark, VerdictDoc } from '../../src/domain/standing/report-doc.ts';
import { emptySheet, type Sheet, type SheetEntry } from '../../src/domain/standing/sheet.ts';

/** What became of one Raperdes at the desk, and the letter that tells it. */
export interface ResultSituation {
  readonly name: string;
  readonly kind: 'apbdes' | 'apbdes-perubahan';
  readonly outcome: VerdictDoc['outcome'];
  readonly content: Content;
  readonly sheet: Sheet | null;
  readonly remarks: readonly Remark[];
  readonly by: 'camat' | 'bupati';
  /** How many filings of it came. */
  readonly filings: 1 | 2;
}

const desa = desaCodeSchema.parse('35.17.01.2005');
export const situationTahun = 2029;

const ya: SheetEntry = { answer: 'ya', remark: '' };
const tidak = (remark = ''): SheetEntry => ({ answer: 'tidak', remark });
const tidakDinilai: SheetEntry = { answer: null, remark: '', tidakDinilai: true };
const allYes = Object.fromEntries(
  [
    'V1',
    'V2',
    'V3',
    'V4',
    'V5',
    'V6',
    'V7',
    'V8',
    'V9',
    'V10',
    'V11',
    'V12',
    'V13',
    'V14',
    'I13',
  ].map((id) => [id, ya]),
);
const remark: Remark = {
  where: ['lines', 'tunjangan-kades'],
  text: 'Melebihi Peraturan Bupati tentang penghasilan tetap, disesuaikan.',
};

type Given = Partial<ResultSituation> & {
  readonly name: string;
  readonly entries?: Sheet['entries'];
  readonly written?: Partial<Sheet>;
};

/** The twelve that an office meets; each desk answers by hand what no check can. */
export function resultSituations(today: Tanggal): readonly ResultSituation[] {
  const murni = sampleApbdes({ agreedOn: today });
  const perubahan = sampleApbdesPerubahan(murni, 10_000_000);
  const late = sampleApbdes({ agreedOn: addHari(today, -40) });
  const given: readonly Given[] = [
    { name: 'diterima-utuh', entries: allYes },
    {
      name: 'diterima-dengan-tidak',
      entries: { ...allYes, V1: tidak(), V13: tidak('Keluaran posyandu belum terukur.') },
      written: { pertimbangan: 'Kekurangan dilengkapi sebelum Peraturan Desa diundangkan.' },
    },
    {
      name: 'dikembalikan-dengan-catatan',
      outcome: 'dikembalikan',
      entries: { ...allYes, V1: tidak(), V2: ya, V11: tidak('Perdes dana cadangan belum ada.') },
      remarks: [remark],
    },
    {
      name: 'dikembalikan-tidak-dinilai',
      outcome: 'dikembalikan',
      entries: { V4: tidakDinilai, V5: tidakDinilai, V7: tidakDinilai, V9: tidakDinilai, V12: ya },
      written: { alasanTidakDinilai: 'RKPDes dan pagu belum diterima kecamatan.' },
    },
    { name: 'perubahan', kind: 'apbdes-perubahan', content: perubahan, entries: allYes },
    {
      name: 'nihil',
      kind: 'apbdes-perubahan',
      content: { ...perubahan, nihil: { alasan: 'Tidak ada perubahan pada tahun ini.' } },
    },
    {
      name: 'terlambat',
      outcome: 'dikembalikan',
      content: late,
      entries: { ...allYes, V2: tidak() },
    },
    { name: 'pengajuan-kedua', filings: 2, entries: { ...allYes, V1: ya }, remarks: [remark] },
    {
      name: 'tanpa-pagu',
      entries: { ...allYes, V7: tidakDinilai, V12: tidakDinilai },
      written: { alasanTidakDinilai: 'Pagu tahun itu belum ditetapkan.' },
    },
    {
      name: 'kdmp-di-atas-30-persen',
      outcome: 'dikembalikan',
      content: withKdmp(murni),
      entries: { ...allYes, V10: tidak() },
    },
    { name: 'oleh-bupati', by: 'bupati', entries: allYes },
    {
      name: 'kesimpulan-sendiri',
      outcome: 'dikembalikan',
      entries: { ...allYes, V6: tidak('Belanja modal pada rekening belanja barang.') },
      written: { conclusion: 'Rancangan belum sesuai pada butir 8 dan dikembalikan.' },
      remarks: [remark],
    },
  ];
  return given.map((one) => situationOf(one, { murni, today }));
}

interface World {
  readonly murni: ApbdesContent;
  readonly today: Tanggal;
}

function situationOf(given: Given, { murni, today }: World): ResultSituation {
  const { name, kind = 'apbdes', outcome = 'diterima', remarks = [], entries = {} } = given;
  const content = given.content ?? murni;
  const points = pointsOfFiling(kind, content);
  const key = { desa, kind, tahun: situationTahun };
  const conclude = (sheet: Sheet) =>
    proposedConclusion(key, sheet, { points, outcome, hasRemarks: remarks.length > 0 });
  const sheet = sheetForVerdict(
    kind,
    { ...emptySheet, ...given.written, entries },
    { points, found: foundOf(content, { key, today }), outcome, conclude },
  );
  const { by = 'camat', filings = 1 } = given;
  return { name, kind, outcome, content, sheet, remarks, by, filings };
}

function foundOf(content: Content, about: { readonly key: object; readonly today: Tanggal }) {
  // As the desk checks: by the day it was first sent.
  const firstSent = {
    on: about.today,
    agreedOn: agreedOnOf(content),
    isBy: (day: Tanggal) => about.today <= day,
  };
  const context = {
    ...about.key,
    firstSent,
    filedOn: about.today,
    isLibur: () => false,
    related: [],
  };
  const settings = { pagu: null, pemeriksaan: null };
  const check = apbdesRules.check as (
    content: unknown,
    context: object,
  ) => ReturnType<typeof apbdesRules.check>; // the key has what it asks
  const read = apbdesRules.parse(content);
  const findings = read ? check(read, { ...context, settings }) : [];
  return {
    findings,
    sayAll: (all: typeof findings) => saidOnPaper(all.map(apbdesFindingText)),
  };
}

/** The same budget with a line for the KDMP and siltap far over the cap. */
function withKdmp(murni: ApbdesContent): Content {
  const add = (id: string, more: number) => {
    const line = murni.lines[id];
    return line && { [id]: { ...line, anggaran: plus(line.anggaran, more) } };
  };
  const kdmp = { ...murni.lines['ketahanan-pangan'], fungsi: '4.5.02', uraian: 'Penyertaan KDMP' };
  return {
    ...murni,
    lines: {
      ...murni.lines,
      ...add('siltap-perangkat', 400_000_000),
      ...add('add', 400_000_000),
      ...add('dana-desa', 200_000_000),
      kdmp,
    },
  };
}

function plus(amount: Rupiah | null, more: number): Rupiah {
  return rupiahSchema.parse((amount ?? 0) + more);
}
