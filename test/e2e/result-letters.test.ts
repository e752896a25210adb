import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, test } from 'vitest';
import { kecamatanPerak } from '../../src/domain/desa/kecamatan-perak.ts';
import { reportId, uuidv7 } from '../../src/domain/basics/ids.ts';
import { must } from '../../src/domain/basics/must.ts';
import { isNihil } from '../../src/domain/reports/report-rules.ts';
import { instantSchema, tanggalInWib } from '../../src/domain/basics/tanggal.ts';
import { deskScreen } from '../support/a-chromium.ts';
import type { Device } from '../support/a-device.ts';
import { openKecamatan } from '../support/a-kecamatan.ts';
import type { Kecamatan } from '../support/a-kecamatan.ts';
import { printPage } from '../support/a-printed-page.ts';
import { openWire } from '../support/a-wire.ts';
import { expect } from '../support/expect.ts';
import type { RawDoc } from '../support/renstra-by-hand.ts';
import { filesByWire } from '../support/files-by-wire.ts';
import {
  resultSituations,
  situationTahun as tahun,
  type ResultSituation,
} from '../support/result-situations.ts';

/* The letters of twelve situations, printed; `PRINTED_PAGES=folder` keeps the pictures, for people to look at. */

const news = { timeout: 40_000 };
const today = tanggalInWib(instantSchema.parse(new Date().toISOString()));
const situations = resultSituations(today);
/** Brackets of a hole, what speaks to a person at a screen, and what only the code calls so. */
const notOnPaper =
  /\[|Foto atau pilih|di catatan|Nama Camat|Isi sebelum|aplikasi|belum dibaca|undefined|\bV\d|Desa 35\./;

let perak: Kecamatan;
let laptop: Device;
const filingOf = new Map<string, string>();

beforeAll(async () => {
  perak = await openKecamatan(undefined, ['--demo', '--season']);
  laptop = await perak.device(deskScreen);
  for (const [index, situation] of situations.entries()) await judged(situation, index);
  await isDecidedBy('camat');
  await laptop.signsIn('verifikator');
}, 180_000);
afterAll(() => perak.close());

/** Each in a desa of its own, filed and judged as the apps would. */
async function judged({ name, kind, content, ...said }: ResultSituation, index: number) {
  const desa = must(kecamatanPerak.desa[index]);
  const report = reportId({ desa: desa.code, kind, tahun });
  const wire = await openWire(perak.url(), 'verifikator');
  const files = async (base: string | null) => {
    await filesByWire(perak.url(), desa.name.toLowerCase(), { kind, tahun, content, base });
    const docs = (await wire.reads()) as readonly Filed[]; // as they came
    return must(docs.find((doc) => doc.kind === 'report' && doc.report === report)?.filing);
  };
  let filing = await files(null);
  const judges = (fields: { readonly kind: string; readonly [name: string]: unknown }) =>
    wire.sends([{ ...envelope(), report, filing, ...fields }]);
  if (said.filings === 2) {
    await judges({ kind: 'return-filing', remarks: [{ where: [], text: 'Dilengkapi dahulu.' }] });
    filing = await files(filing);
  }
  filingOf.set(name, filing);
  const sheet = said.sheet && { sheet: said.sheet };
  const bare = said.outcome === 'dikembalikan' && said.remarks.length === 0;
  const remarks = bare ? [{ where: [], text: must(said.sheet).conclusion }] : said.remarks;
  const outcome = said.outcome === 'diterima' ? 'accept-filing' : 'return-filing';
  await judges({ kind: outcome, remarks, ...sheet });
}

type Filed = RawDoc & { readonly filing?: string | null };

/** Whose decision the result is; the act that gave it to the camat is set too, so that nothing is left open. */
async function isDecidedBy(hasilEvaluasi: ResultSituation['by']): Promise<void> {
  const wire = await openWire(perak.url(), 'admin');
  const docs = (await wire.reads()) as readonly Setting[]; // as they came
  const { value, version: base } = must(docs.find(({ id }) => id === 'setting/surat'));
  const set = { ...value, hasilEvaluasi, pelimpahan: 'Peraturan Bupati Jombang (contoh)' };
  const about = { kind: 'set-setting', name: 'surat', desa: null, base };
  await wire.sends([{ ...envelope(), ...about, value: set }]);
}

type Setting = RawDoc & { readonly id: string; readonly version: string };

function envelope() {
  const madeAt = new Date().toISOString();
  return { id: uuidv7(Date.now(), randomBytes(10)), madeAt, seenServerAt: null };
}

// Those of the bupati at the end: one change of the setting does.
const told = situations.filter(({ content }) => !isNihil(content));
const inTurn = [
  ...told.filter(({ by }) => by === 'camat'),
  ...told.filter(({ by }) => by === 'bupati'),
];

const address = (name: string) => `/surat/hasil-evaluasi/${must(filingOf.get(name))}`;

test('of a nihil there is no letter: nothing was evaluated', async () => {
  await laptop.opens(address(must(situations.find(({ content }) => isNihil(content))).name));
  await expect(laptop.page().getByText('Tidak ada rancangan yang dievaluasi')).toBeVisible(news);
});

test.each(inTurn)(
  'the letter of $name stands on few sheets, says what was decided, and has no hole and no word of the screen',
  async ({ name, by, outcome, sheet, remarks }) => {
    if (by === 'bupati') await isDecidedBy(by);
    await laptop.opens(address(name));
    await expect(laptop.page().getByText('[nomor surat]').first()).toBeVisible(news);
    const title = by === 'camat' ? /^Keputusan Camat Perak/ : /^Lampiran surat/;
    await expect(laptop.page().getByRole('heading', { name: title })).toBeVisible(news);
    const sheets = await printPage(laptop.page(), `surat-${name}`);
    const text = sheets.map((one) => one.text).join(' ');
    expect(text).not.toMatch(notOnPaper);
    expect(text).not.toMatch(by === 'camat' ? /ditetapkan Bupati/ : /Keputusan Camat/);
    for (const said of [sheet?.conclusion, sheet?.pertimbangan, ...remarks.map((one) => one.text)])
      expect(text).toContain(said ?? '');
    expect(text).not.toMatch(
      outcome === 'diterima' ? /belum sesuai|belum terpenuhi/ : /dapat ditetapkan/,
    );
    // The letter, and two pages of what it brings: the Keputusan and its sheet, or the sheet alone.
    expect(sheets.length).toBe(by === 'camat' ? 3 : 2);
    for (const one of sheets) expect(one.text.length).toBeGreaterThan(300);
  },
);
