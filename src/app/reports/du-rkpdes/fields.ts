import type { DuRkpdesContent } from '../../../domain/reports/du-rkpdes/schema.ts';
import { date } from '../fields/control.ts';
import type { Section } from '../fields/field.ts';
import { duRkpdesText as words } from './words.ts';

/** The Musrenbangdes that agreed to the list, and the desa's word to the kecamatan. */
export const musrenbangdesSection: Section<DuRkpdesContent> = {
  bagian: 'musrenbangdes',
  title: words.sections.musrenbangdes,
  hasCatatan: true,
  at: null,
  fields: [
    {
      key: 'tanggalMusrenbangdes',
      control: date,
      label: words.tanggal,
      hint: 'Musrenbangdes yang menyepakati daftar ini. Dari berita acaranya.',
    },
  ],
};
