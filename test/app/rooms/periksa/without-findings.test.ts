import { expect, test } from 'vitest';
import { withoutFindings } from '../../../../src/app/rooms/periksa/without-findings.ts';
import { desaCodeSchema, reportId } from '../../../../src/domain/basics/ids.ts';
import type { ReportId } from '../../../../src/domain/basics/ids.ts';
import type { ReportKind } from '../../../../src/domain/basics/report-kinds.ts';
import { instantSchema } from '../../../../src/domain/basics/tanggal.ts';
import type { Content, FilingDoc, ReportDoc } from '../../../../src/domain/standing/report-doc.ts';
import type { PhoneReads, ReportView } from '../../../../src/app/store/phone.ts';
import { commandId } from '../../../support/a-command.ts';
import { aReportDoc } from '../../../support/a-report-doc.ts';
import { readsOf } from '../../../support/reads-of.ts';
import { aRealisasi } from '../../../support/a-realisasi.ts';
import { anApbdes } from '../../../support/an-apbdes.ts';

const desa = desaCodeSchema.parse('35.17.01.2005');
const at = instantSchema.parse('2028-03-01T02:00:00.000Z');
const times = { filedAt: at, seenServerAt: at, receivedAt: at };
const checking = { isLibur: () => false, settings: { pagu: null, pemeriksaan: null } };

interface Filed {
  readonly kind: ReportKind;
  readonly tahun: number;
  readonly content: Content;
  readonly state?: ReportDoc['state'];
}

/** A device that holds these filings. */
function deviceWith(filed: readonly Filed[]): Pick<PhoneReads, 'all' | 'report'> {
  const views = filed.map(({ kind, tahun, content, state = 'diajukan' }, n): ReportView => {
    const report = reportId({ desa, kind, tahun });
    const filing = commandId(n + 1);
    const doc = aReportDoc({
      report,
      state,
      revision: 1,
      filing,
      firstFiled: times,
      lastFiled: times,
    });
    return {
      doc,
      filing: aFiling(report, filing, content),
      verdict: null,
      local: null,
      server: null,
      pending: false,
    };
  });
  const none: ReportView = {
    doc: null,
    filing: null,
    verdict: null,
    local: null,
    server: null,
    pending: false,
  };
  return {
    ...readsOf(views.flatMap(({ doc }) => doc ?? [])),
    report: async (report) => views.find(({ doc }) => doc?.report === report) ?? none,
  };
}

function aFiling(report: ReportId, filing: FilingDoc['filing'], content: Content): FilingDoc {
  return {
    kind: 'filing',
    id: `filing/${filing}`,
    filing,
    report,
    desa,
    revision: 1,
    content,
    contentHash: '',
    kepalaDesa: 'Hadi Santoso',
    filedBy: { person: 'p' as FilingDoc['filedBy']['person'], nama: 'Dewi' },
    times,
    receipt: 'TT-35.17.01-2028-0001',
  };
}

const budget: Filed = { kind: 'apbdes', tahun: 2027, content: anApbdes(), state: 'diterima' };
const lpj: Filed = { kind: 'lpj-realisasi', tahun: 2027, content: aRealisasi() };
const kindsOf = async (filed: readonly Filed[]) =>
  (await withoutFindings(deviceWith(filed), checking)).map(({ report }) => report.split('/')[1]);

test('offers what waits and no check has anything to say about', async () => {
  expect(await kindsOf([budget, lpj])).toEqual(['lpj-realisasi']);
});

test('leaves out what has a finding, and what is decided', async () => {
  const wrong = { ...lpj, content: aRealisasi({ perdes: { nomor: '', tanggal: null } }) };
  expect(await kindsOf([budget, wrong])).toEqual([]);
  expect(await kindsOf([budget, { ...lpj, state: 'diterima' }])).toEqual([]);
});

test('never offers a Raperdes: it is evaluated by itself', async () => {
  expect(await kindsOf([{ ...budget, state: 'diajukan' }])).toEqual([]);
});
