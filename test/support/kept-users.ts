import type { Locator, Page } from 'playwright';
import type { Device } from './a-device.ts';
import { coachOn } from './a-visit.ts';
import { expect } from './expect.ts';

/** Something a person writes, whose words the keeper keeps: one row of the table below. */
export interface KeptUser {
  readonly name: string;
  /** The first of those that reach the disk in the same way: `npm test` tries it, `test:long` the others. */
  readonly isFirst?: true;
  readonly who: 'operator.perak' | 'verifikator' | 'pembina' | 'admin';
  /** Makes what it is about, where it is not there yet; its address. */
  readonly begins?: (device: Device) => Promise<string>;
  /** Its address, where nothing has to begin. */
  readonly path?: string;
  /** What is tapped there. */
  readonly opens?: (page: Page) => Promise<void>;
  /** The label of a field that takes a sentence. */
  readonly field: string;
  /** What the page says of words that are on disk. */
  readonly saved: string;
  /** It goes to the disk as a draft of its own: no way to throw it away in the same line. */
  readonly isDraft?: true;
}

const ofDraft = { saved: 'Tersimpan di HP', isDraft: true } as const;
const ofDesk = { saved: 'Tersimpan di perangkat ini', isDraft: true } as const;
const ofNote = { saved: 'Tersimpan di perangkat ini, belum dikirim' } as const;
const ofDesaNote = { saved: 'Tersimpan di HP ini, belum dikirim' } as const;
const ofSetting = { saved: 'Belum berlaku; ketikan tersimpan di perangkat ini' } as const;

/** A year the season knows nothing of, whenever it is played. */
const perak2031 = (kind: string): string => `/laporan/35.17.01.2005/${kind}/2031`;

/** Everything that a person writes in this app. Whoever adds a form adds its row. */
export const keptUsers: readonly KeptUser[] = [
  {
    name: 'a report',
    isFirst: true,
    who: 'operator.perak',
    path: `${perak2031('apbdes')}/bpd`,
    field: 'Nomor berita acara',
    ...ofDraft,
  },
  {
    name: 'the answer to a recommendation',
    isFirst: true,
    who: 'operator.perak',
    path: '/rekomendasi',
    opens: taps(/^(Jawab|Tambah jawaban)$/),
    field: 'Apa yang sudah dilakukan',
    ...ofDesaNote,
  },
  {
    name: 'who received a recommendation',
    who: 'operator.perak',
    path: '/rekomendasi',
    opens: taps('Nyatakan sudah diterima'),
    field: 'Jabatan',
    ...ofDesaNote,
  },
  {
    name: 'many lembaga at once',
    who: 'operator.perak',
    path: `${perak2031('lkd')}/rt`,
    opens: taps('Tambah banyak sekaligus'),
    field: 'Akhiran nama',
    ...ofDesaNote,
  },
  {
    name: 'a new recommendation',
    who: 'verifikator',
    path: '/rekomendasi',
    opens: taps('Tulis rekomendasi'),
    field: 'Isi rekomendasi',
    ...ofNote,
  },
  {
    name: 'a changed recommendation',
    who: 'verifikator',
    path: '/rekomendasi',
    opens: taps('Ubah isi'),
    field: 'Isi rekomendasi',
    ...ofNote,
  },
  {
    name: 'what a follow-up still lacks',
    who: 'verifikator',
    path: '/rekomendasi',
    opens: taps('Minta lagi'),
    field: 'Apa yang masih kurang?',
    ...ofNote,
  },
  {
    name: 'a remark',
    isFirst: true,
    who: 'verifikator',
    begins: firstFiling,
    opens: taps('Tulis catatan untuk seluruh laporan'),
    field: 'Catatan untuk desa',
    ...ofDesk,
  },
  {
    name: 'an evaluation sheet',
    isFirst: true,
    who: 'verifikator',
    begins: firstFiling,
    opens: async (page) => {
      const own = page.getByRole('button', { name: 'Tulis kesimpulan sendiri' });
      await expect(own.or(page.getByLabel('Kesimpulan', { exact: true }))).toBeVisible();
      if (await own.isVisible()) await own.click();
    },
    field: 'Kesimpulan',
    ...ofDesk,
  },
  {
    name: 'the report of a quarter',
    who: 'verifikator',
    path: '/triwulan',
    field: 'Isi laporan',
    ...ofSetting,
  },
  {
    name: 'the number of a letter',
    who: 'verifikator',
    path: '/surat/rekap/semua',
    field: 'Nomor',
    ...ofNote,
  },
  {
    name: 'a visit',
    isFirst: true,
    who: 'pembina',
    begins: async (device) => `${await coachOn(device).begins('35.17.01.2005')}/foto`,
    field: 'Catatan umum',
    ...ofDraft,
  },
  {
    name: 'the plan of a visit',
    who: 'pembina',
    path: '/kunjungan',
    opens: taps(/^Ubah rencana/),
    field: 'Pembina',
    ...ofNote,
  },
  {
    name: 'a question of the checklist',
    who: 'admin',
    path: '/setelan/daftar-periksa',
    opens: taps('Tambah pertanyaan'),
    field: 'Pertanyaan',
    ...ofSetting,
  },
  {
    name: 'the letterhead',
    isFirst: true,
    who: 'admin',
    path: '/setelan/surat',
    field: 'Tempat surat',
    ...ofSetting,
  },
  {
    name: 'a contact',
    who: 'admin',
    path: '/setelan/kontak',
    field: 'Nama yang disapa',
    ...ofSetting,
  },
  {
    name: 'official figures',
    who: 'admin',
    path: '/setelan/pagu',
    field: 'Dasar (SK atau Perbup)',
    ...ofSetting,
  },
  {
    name: 'a rule of the calendar',
    who: 'admin',
    path: '/kalender',
    opens: (page) => page.getByRole('main').locator('button.list-row').first().click(),
    field: 'Dasar tanggal setempat',
    ...ofSetting,
  },
  {
    name: 'a day off',
    who: 'admin',
    path: '/hari-libur',
    opens: taps('Tambah hari libur'),
    field: 'Nama',
    ...ofSetting,
  },
  {
    name: 'a new person',
    who: 'admin',
    path: '/orang',
    opens: taps('Tambah orang'),
    field: 'Nama lengkap',
    ...ofNote,
  },
];

/** What stands on the page of a thing that is written, on this tab. */
export function handOn(page: Page, user: KeptUser, address: string) {
  const place = (): Locator => page.locator('dialog[open], main').last();
  const field = (): Locator => place().getByLabel(user.field, { exact: true });
  const saved = (): Locator => place().getByText(user.saved, { exact: true });
  return {
    field,
    /** The cross of a sheet, else the first way out of the page. */
    closes: async (): Promise<void> => {
      const sheet = page.locator('dialog[open]').last();
      if (await sheet.isVisible()) await sheet.getByRole('button', { name: 'Tutup' }).click();
      else await page.locator('header.topbar a, nav a[href="/pengaturan"]').first().click();
    },
    opens: async (from: string): Promise<void> => {
      await page.goto(from + address);
      await user.opens?.(page);
      try {
        await expect(field()).toBeVisible();
      } catch (cause) {
        const shown = await page.locator('body').innerText();
        throw new Error(`no ${user.field} at ${page.url()}; the page says: ${shown}`, { cause });
      }
    },
    saved,
    isSaved: () => expect(saved()).toBeVisible(),
    alarm: (): Locator => place().getByRole('alert').filter({ hasText: 'penuh' }),
    taps: (name: string) => place().getByRole('button', { name, exact: true }).click(),
  };
}

/** Where this row's words are written, made once a device. */
export async function addressOf(user: KeptUser, device: Device): Promise<string> {
  return user.path ?? (await user.begins?.(device)) ?? '/';
}

function taps(name: string | RegExp): (page: Page) => Promise<void> {
  return (page) =>
    page.getByRole('main').getByRole('button', { name, exact: true }).first().click();
}

async function firstFiling(device: Device): Promise<string> {
  await device.opens('/antrean');
  const link = device.page().getByRole('main').locator('a[href^="/periksa/"]').first();
  await expect(link).toBeVisible();
  return (await link.getAttribute('href')) ?? '/antrean';
}
