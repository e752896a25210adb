import { reportIdSchema, reportKey, reportKindSchema } from '../../../domain/basics/ids.ts';
import { settingNameSchema } from '../../../domain/settings/setting-name.ts';
import type { JournalEntry } from '../../../sync/messages/journal.ts';
import { aboutNames, aboutText as words } from './words.ts';
import { setelanText } from '../setelan/words.ts';
import { reportTitle } from '../../standing/words.ts';

/** What a row of the journal is about, in words; '' where it names nothing a person knows. */
export function journalAbout(
  { about }: Pick<JournalEntry, 'about'>,
  nameOf: (person: string) => string | null,
): string {
  const named = about.map((id) => nameOfDocument(id, nameOf)).filter((name) => name !== '');
  return [...new Set(named)].join(', ');
}

function nameOfDocument(id: string, nameOf: (person: string) => string | null): string {
  const [kind = '', ...rest] = id.split('/');
  const tail = rest.join('/');
  switch (kind) {
    case 'report':
    case 'draft':
      return titleOf(tail);
    case 'setting': {
      const name = settingNameSchema.safeParse(rest[0]).data;
      return name ? words.setting(setelanText.names[name]) : words.setting(rest[0] ?? '');
    }
    case 'rekomendasi':
      return words.rekomendasi;
    case 'kunjungan':
      return words.kunjungan;
    case 'surat':
      return words.surat(rest[0] ?? '');
    case 'file':
      return words.file(tail.slice(-8));
    case 'person':
      return words.person(nameOf(tail) ?? '');
    case 'device':
      return words.device(tail.slice(-6));
    default:
      return aboutNames[kind] ?? '';
  }
}

/** A kind that only a newer app knows stands by its name. */
function titleOf(report: string): string {
  const id = reportIdSchema.safeParse(report).data;
  if (!id) return '';
  const [, kind, tahun] = id.split('/');
  if (!reportKindSchema.safeParse(kind).success) return `${kind} ${tahun}`;
  const key = reportKey(id);
  return reportTitle(key.kind, key.tahun);
}
