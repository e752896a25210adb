import { render } from 'preact';
import { LocationProvider } from 'preact-iso';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { AppContext } from '../../../src/app/app-context.ts';
import { FilesCard } from '../../../src/app/lampiran/files-card.tsx';
import { LampiranField } from '../../../src/app/lampiran/lampiran-field.tsx';
import { LampiranList } from '../../../src/app/lampiran/lampiran-list.tsx';
import { must } from '../../../src/domain/basics/must.ts';
import type { Lampiran, LampiranById } from '../../../src/domain/reports/lampiran.ts';
import { docId } from '../../../src/domain/workflow/documents.ts';
import { phoneNow } from '../../contracts/outbox-contract.ts';
import { aChange, aSyncReply, serverNow } from '../../support/a-sync-reply.ts';
import { actors } from '../../support/actors.ts';
import { browserApp } from '../../support/browser-app.ts';
import { openTestPhone } from '../../support/test-phone.ts';
import type { TestPhone } from '../../support/test-phone.ts';

const desa = must(actors.operator.desa);
const jenisList = [
  { jenis: 'berita-acara', nama: 'Berita acara', isRequired: true },
  { jenis: 'foto', nama: 'Foto', isRequired: false },
];

let opened: TestPhone;
let root: HTMLElement;
/** The draft's `lampiran` as the form last had it. */
let draft: LampiranById;

beforeEach(async () => {
  opened = await openTestPhone(() => phoneNow);
  await opened.phone.write.signIn(actors.operator);
  root = document.body.appendChild(document.createElement('div'));
  draft = {};
});
afterEach(async () => {
  render(null, root);
  root.remove();
  await opened.close();
});

describe('the field of a form', () => {
  // Taken out: waiting for the disk before onChange; the record then names bytes that may never be there.
  test('S13 puts a file into the draft only when its bytes are on the disk', async () => {
    const onDisk: number[] = [];
    show(<Form onEdit={async () => onDisk.push((await files()).length)} />);
    await choose('Pilih berkas Berita acara', 'BA.pdf', '%PDF-1.7 isi');
    await expect.element(page.getByText('Baru di HP ini, menunggu sinyal')).toBeVisible();
    expect(Object.values(draft)).toMatchObject([{ jenis: 'berita-acara', nama: 'BA.pdf' }]);
    expect(onDisk).toEqual([1]);
  });

  test('keeps a file unsent that was taken out, and takes it back', async () => {
    show(<Form />);
    await choose('Pilih berkas Berita acara', 'BA.pdf', '%PDF-1.7 isi');
    await page.getByRole('button', { name: 'Hapus BA.pdf' }).click();
    await expect.poll(async () => (await files())[0]?.state).toBe('withdrawn');
    expect(draft).toEqual({});
    await page.getByRole('button', { name: 'Urungkan' }).click();
    await expect.poll(async () => (await files())[0]?.state).toBe('waiting');
    expect(Object.values(draft)).toMatchObject([{ nama: 'BA.pdf' }]);
  });

  test('takes every file of two choices made one right after the other', async () => {
    show(<Form />);
    await Promise.all([
      choose('Pilih berkas Berita acara', 'BA.pdf', '%PDF-1.7 isi'),
      choose('Pilih berkas Foto', 'catatan.txt', 'isi'),
    ]);
    await expect.poll(async () => (await files()).length).toBe(2);
    await expect.poll(() => Object.values(draft).length).toBe(2);
  });

  test('says why a file is not taken, and what is', async () => {
    show(<Form />);
    await choose('Pilih berkas Foto', 'halaman.pdf', '<html>');
    await expect
      .element(
        page.getByText(/^halaman\.pdf: jenis berkas ini tidak diterima\. Yang diterima: foto/),
      )
      .toBeVisible();
    expect([draft, await files()]).toEqual([{}, []]);
  });

  test('tells what the server refused, and sends it again when asked', async () => {
    show(<Form />);
    await choose('Pilih berkas Foto', 'catatan.txt', 'isi');
    await expect.element(page.getByText('Baru di HP ini, menunggu sinyal')).toBeVisible();
    const { id } = must((await files())[0]);
    await opened.phone.files.change(id, { state: 'refused', code: 'hash-mismatch' });
    await expect.element(page.getByText(/^Ditolak server\. Isinya rusak/)).toBeVisible();
    await page.getByRole('button', { name: 'Kirim lagi' }).click();
    await expect.poll(async () => (await files())[0]?.state).toBe('waiting');
  });
});

describe('the list of a filed report', () => {
  test('shows what is missing at the server until the feed brings it', async () => {
    const lampiran = aLampiran();
    show(<LampiranList desa={desa} lampiran={[lampiran]} />);
    await expect
      .element(page.getByText('Lampiran belum lengkap di server: baru 0 dari 1'))
      .toBeVisible();
    await expect
      .element(page.getByText('Belum sampai di server, masih di HP yang melampirkannya'))
      .toBeVisible();
    await arrives(lampiran);
    await expect.element(page.getByText('Lampiran lengkap di server: 1 berkas')).toBeVisible();
    await page.getByRole('button', { name: 'Simpan LRA.pdf' }).click();
    await expect
      .element(page.getByText(/^Berkas ini belum ada di perangkat dan server tidak terhubung/))
      .toBeVisible();
  });
});

test('the settings tell how much is on this phone alone', async () => {
  await opened.phone.files.keep({ desa, ...aLampiran() }, new Blob(['abc']));
  show(<FilesCard />);
  await expect.element(page.getByText('Hanya ada di HP ini: 1 berkas, 4 KB.')).toBeVisible();
});

function Form({ onEdit = () => {} }: { readonly onEdit?: () => unknown }) {
  const [lampiran, setLampiran] = useState<LampiranById>(draft);
  return (
    <LampiranField
      desa={desa}
      jenisList={jenisList}
      lampiran={lampiran}
      onChange={(edit) => {
        void onEdit();
        setLampiran((before) => (draft = edit(before)));
      }}
    />
  );
}

function show(children: ComponentChildren): void {
  const app = browserApp(opened.phone);
  render(
    <AppContext.Provider value={app}>
      <LocationProvider>{children}</LocationProvider>
    </AppContext.Provider>,
    root,
  );
}

/** As when the person picks a file. */
async function choose(label: string, name: string, content: string): Promise<void> {
  await page.getByLabelText(label).upload(new File([content], name));
}

function files() {
  return opened.phone.files.list();
}

async function arrives({ sha256, tipe, sizeBytes }: Lampiran): Promise<void> {
  const { outbox } = opened.phone;
  const batch = must(await outbox.nextBatch({ commands: 10, bytes: 1000 }));
  const { person, nama } = actors.operator;
  const doc = {
    kind: 'file',
    id: docId.file(desa, sha256),
    desa,
    sha256,
    tipe,
    sizeBytes,
    receivedFrom: { person, nama },
    receivedAt: serverNow,
  };
  await outbox.record(batch, aSyncReply({ reset: true, cursor: 1, changes: [aChange(1, doc)] }));
}

function aLampiran(): Lampiran {
  return {
    jenis: 'lra',
    nama: 'LRA.pdf',
    tipe: 'application/pdf',
    sizeBytes: 4096,
    originalBytes: null,
    sha256: 'c'.repeat(64),
  };
}
