import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { kecamatanPerak } from '../../src/domain/desa/kecamatan-perak.ts';
import { reportId, uuidv7 } from '../../src/domain/basics/ids.ts';
import { must } from '../../src/domain/basics/must.ts';
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
/** What a letter may lack in this demo: its number, which nobody wrote, and the act that gave the camat the evaluation. */
const notOnPaper =
  /\[|Foto atau pilih|di catatan|Nama Camat|Pakai usulan|Isi sebelum|aplikasi|undefined|\bV\d/;

let perak: Kecamatan;
let laptop: Device;
const filingOf = new Map<string, string>();

beforeAll(async () => {
  perak = await openKecamatan(undefined, ['--demo', '--season']);
  laptop = await perak.device(deskScreen);
  for (const [index, situation] of situations.entries()) await judged(situation, index);
  await laptop.signsIn('verifikator');
}, 180_000);
afterAll(() => perak.close());

/** Each in a desa of its own, filed and judged as the apps would. */
async function judged({ name, kind, content, ...said }: ResultSituation, index: number) {
  const desa = must(kecamatanPerak.desa[index]);
  const report = reportId({ desa: desa.code, kind, tahun });
  const wire = await openWire(perak.url(), 'verifikator');
  const sends = (fields: object) =>
    wire.sends([{ ...envelope(), ...fields, report, filing: must(filingOf.get(name)) } as never]); // as an app sends it
  await filesByWire(perak.url(), desa.name.toLowerCase(), { kind, tahun, content });
  const docs = (await wire.reads()) as readonly (RawDoc & { readonly filing?: string })[]; // as they came
  const { filing } = must(docs.find((doc) => doc.kind === 'filing' && doc.report === report));
  filingOf.set(name, must(filing));
  const sheet = said.sheet && { sheet: said.sheet };
  const kindOf = said.outcome === 'diterima' ? 'accept-filing' : 'return-filing';
  const bare = said.outcome === 'dikembalikan' && said.remarks.length === 0;
  const remarks = bare ? [{ where: [], text: must(said.sheet).conclusion }] : said.remarks;
  await sends({ kind: kindOf, remarks, ...sheet });
}

function envelope() {
  const madeAt = new Date().toISOString();
  return { id: uuidv7(Date.now(), randomBytes(10)), madeAt, seenServerAt: null };
}

describe.each(situations)('the letter of $name, printed', ({ name, outcome, sheet, remarks }) => {
  test('stands on few sheets, says what was decided, and has no hole and no word of the screen', async () => {
    await laptop.opens(`/surat/hasil-evaluasi/${must(filingOf.get(name))}`);
    await expect(laptop.page().getByText('[nomor surat]').first()).toBeVisible(news);
    const sheets = await printPage(laptop.page(), `surat-${name}`);
    const text = sheets.map((one) => one.text).join(' ');
    expect(text).not.toMatch(notOnPaper);
    if (sheet) expect(text).toContain(sheet.conclusion);
    if (sheet?.pertimbangan) expect(text).toContain(sheet.pertimbangan);
    for (const { text: said } of remarks) expect(text).toContain(said);
    expect(text).not.toMatch(
      outcome === 'diterima' ? /belum sesuai|belum terpenuhi/ : /dapat ditetapkan/,
    );
    // The letter, the Keputusan that it brings, and the sheet; the longest sheet goes over.
    expect(sheets.length).toBeLessThanOrEqual(4);
    expect(must(sheets.at(-1)).text.length).toBeGreaterThan(300);
  });
});
