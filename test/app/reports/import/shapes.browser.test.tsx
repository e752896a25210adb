import { render } from 'preact';
import { LocationProvider } from 'preact-iso';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { AppContext } from '../../../../src/app/app-context.ts';
import { MeContext } from '../../../../src/app/account/use-me.ts';
import { importModeText, importText } from '../../../../src/app/reports/import/words.ts';
import { openTableFile } from '../../../../src/app/reports/import/read-table.ts';
import { entryOf } from '../../../../src/app/reports/registry.ts';
import { reportId } from '../../../../src/domain/basics/ids.ts';
import { must } from '../../../../src/domain/basics/must.ts';
import type { Content } from '../../../../src/domain/standing/report-doc.ts';
import { phoneNow } from '../../../contracts/outbox-contract.ts';
import { actors } from '../../../support/actors.ts';
import { browserApp } from '../../../support/browser-app.ts';
import { type Shape, shapes } from '../../../support/shapes.ts';
import { openTestPhone, type TestPhone } from '../../../support/test-phone.ts';

/** Each file the way a person brings it: chosen, or its table pasted; then what stands in the draft. */
const addresses = import.meta.glob<string>('../../../fixtures/import/shapes/*', {
  query: '?url',
  import: 'default',
  eager: true,
});

async function fileOf(name: string): Promise<File> {
  const address = must(addresses[`../../../fixtures/import/shapes/${name}`], name);
  return new File([await (await fetch(address)).arrayBuffer()], name);
}

/** More than a keeper that opens, writes, reads again and seals; each reading stands behind one of them. */
const TURNS = 8;

let opened: TestPhone;
let root: HTMLElement;

beforeEach(async () => {
  opened = await openTestPhone(() => phoneNow);
  await opened.phone.write.signIn(actors.operator);
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(async () => {
  // Effects too are gone by then: a form that goes seals its draft, and the disk is not thrown away before.
  await act(() => render(null, root));
  root.remove();
  for (let turn = 0; turn < TURNS; turn += 1) await opened.phone.read.everything();
  await opened.close();
});

async function factsInDraft({ kind }: Shape, bring: () => Promise<void>): Promise<unknown[][]> {
  const report = reportId({ desa: must(actors.operator.desa), kind, tahun: 2026 });
  const { Form } = entryOf(kind);
  render(
    <AppContext.Provider value={browserApp(opened.phone)}>
      <MeContext.Provider value={actors.operator}>
        <LocationProvider>
          <Form report={report} bagian="impor" />
        </LocationProvider>
      </MeContext.Provider>
    </AppContext.Provider>,
    root,
  );
  await bring();
  const buttons = () => [...root.querySelectorAll('main button')] as HTMLButtonElement[];
  await expect
    .poll(() => buttons().some(({ textContent }) => textContent === importText.again))
    .toBe(true);
  const tick = root.querySelector<HTMLInputElement>('input[type=checkbox]');
  tick?.click();
  const puts = new RegExp(
    `^(${importModeText.apply}|${importModeText.withOutside(9).replace('9', '\\d+')})$`,
  );
  const put = must(buttons().find(({ textContent }) => puts.test(textContent)));
  if (put.disabled) return [];
  put.click();
  await expect
    .poll(async () => (await opened.phone.read.report(report)).local?.content)
    .toBeTruthy();
  // The last that the job writes: before it the disk is not to be thrown away.
  const note = { person: actors.operator.person, key: `impor/${report}` };
  await expect.poll(() => opened.phone.notes.read(note)).toBeTruthy();
  const { local } = await opened.phone.read.report(report);
  return factsOf(must(local).content);
}

function factsOf(content: Content): unknown[][] {
  return Object.values(Object(content['lines'] ?? content['kegiatan'])).map((line) => {
    const { nama, biaya, fungsi, rekening, anggaran, sebelum, realisasi } = Object(line);
    if (biaya) return [nama, ...Object.entries(biaya).flat()];
    if (realisasi !== undefined) return [fungsi, rekening, realisasi];
    return [fungsi, rekening, anggaran, ...(sebelum === null ? [] : [sebelum])];
  });
}

test.each(shapes)('$name, chosen as a file', async (shape) => {
  const file = await fileOf(shape.name);
  const facts = await factsInDraft(shape, () => page.getByLabelText(importText.file).upload(file));
  expect(facts).toEqual(shape.facts);
});

test.each(shapes)('$name, its table pasted', async (shape) => {
  const { text, html } = await clipboardOf(await fileOf(shape.name));
  const facts = await factsInDraft(shape, async () => {
    const field = page.getByLabelText(importText.paste);
    await expect.element(field).toBeVisible();
    const data = new DataTransfer();
    data.setData('text/plain', text);
    if (html) data.setData('text/html', html);
    const area = field.element() as HTMLTextAreaElement;
    const isPlain = area.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
    if (isPlain) await field.fill(text);
    await page.getByRole('button', { name: importText.read }).click();
  });
  expect(facts).toEqual(shape.facts);
});

/** As a person copies it: of a page its text and the page, of a workbook its shown sheet by tabs. */
async function clipboardOf(file: File): Promise<{ text: string; html: string | null }> {
  const read = await openTableFile(file);
  const [table] = read.kind === 'opened' ? read.tables : [];
  const cells = must(table).records.map(({ text }) => text);
  if (/\.(html|xls)$/.test(file.name)) return { text: cells.join('\n'), html: await file.text() };
  if (file.name.endsWith('.xlsx')) return { text: cells.join('\n'), html: null };
  const isWide = new Uint8Array(await file.slice(0, 1).arrayBuffer())[0] === 0xff;
  const text = new TextDecoder(isWide ? 'utf-16le' : 'utf-8').decode(await file.arrayBuffer());
  return { text, html: null };
}
