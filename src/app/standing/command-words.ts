import type { Command, CommandKind, CommandOf } from '../../domain/workflow/commands/registry.ts';
import type { RefusalCode } from '../../domain/workflow/refusal.ts';

export interface RefusalText {
  readonly what: string;
  /** What to do next. */
  readonly next: string;
}

/** All that is said of a command. */
interface CommandWords<C> {
  /** What was done, as the journal tells it. */
  readonly deed: string;
  /** What a person wrote in it: when it is refused, they are not to look for their words in vain. */
  readonly written: (command: C) => readonly string[];
  /** Where a reason means something else than for a report. */
  readonly refusals: Readonly<Partial<Record<RefusalCode, RefusalText>>>;
}

const verdictWritten: CommandWords<CommandOf<'return-filing' | 'accept-filing'>>['written'] = ({
  remarks,
  sheet,
}) => [...remarks.map(({ text }) => text), sheet?.conclusion ?? ''];
const textWritten = ({ text }: { readonly text: string }) => [text];
/** Nothing of a person's own words, and every reason as for a report. */
const plain = { written: () => [], refusals: {} } as const;

/** What two people of the kecamatan may change at once. */
function changedMeanwhile(table: string): { readonly stale: RefusalText } {
  return {
    stale: {
      what: `${table} sudah diubah orang lain sesudah Anda buka.`,
      next: 'Periksa yang terbaru, lalu ulangi perubahan Anda.',
    },
  };
}

const commandWords: { readonly [K in CommandKind]: CommandWords<CommandOf<K>> } = {
  'save-draft': { ...plain, deed: 'Menyimpan draf' },
  'file-report': { ...plain, deed: 'Mengajukan laporan' },
  'open-filing': { ...plain, deed: 'Membuka laporan' },
  'take-filing': { ...plain, deed: 'Mengambil pemeriksaan' },
  'return-filing': { deed: 'Mengembalikan laporan', written: verdictWritten, refusals: {} },
  'accept-filing': { deed: 'Menerima laporan', written: verdictWritten, refusals: {} },
  'record-perdes': { ...plain, deed: 'Mencatat Perdes' },
  'set-hari-libur': {
    ...plain,
    deed: 'Mengubah hari libur',
    refusals: changedMeanwhile('Daftar hari libur'),
  },
  'set-calendar': { ...plain, deed: 'Mengubah kalender', refusals: changedMeanwhile('Kalender') },
  'set-setting': { ...plain, deed: 'Mengubah setelan', refusals: changedMeanwhile('Setelan ini') },
  'give-rekomendasi': { deed: 'Memberi rekomendasi', written: textWritten, refusals: {} },
  'change-rekomendasi': {
    deed: 'Mengubah isi rekomendasi',
    written: textWritten,
    refusals: {
      ...changedMeanwhile('Isi rekomendasi ini'),
      'already-decided': {
        what: 'Rekomendasi ini sudah dijawab desa atau selesai.',
        next: 'Nilai dulu jawabannya.',
      },
    },
  },
  'acknowledge-rekomendasi': { ...plain, deed: 'Menyatakan terima rekomendasi' },
  'answer-rekomendasi': { deed: 'Menjawab rekomendasi', written: textWritten, refusals: {} },
  'judge-rekomendasi': { deed: 'Menilai tindak lanjut', written: textWritten, refusals: {} },
  'file-kunjungan': { ...plain, deed: 'Mencatat kunjungan' },
  'record-surat': {
    deed: 'Mencatat surat keluar',
    written: ({ entry }) => [entry.nomor],
    refusals: {
      stale: {
        what: 'Nomor surat ini sudah dicatat orang lain lebih dulu; catatan itu yang berlaku.',
        next: 'Buka suratnya di Buku surat keluar. Kosongkan nomor Anda di buku agenda, atau perbaiki catatan di surat itu bila nomor Anda yang benar.',
      },
      'not-found': {
        what: 'Putusan yang disampaikan surat ini tidak ada di kecamatan; mungkin verifikator lain lebih dulu memutuskan.',
        next: 'Buka pengajuannya, lalu buat surat dari putusan yang berlaku.',
      },
    },
  },
};

/** Null for a command that only a newer app or server knows. */
export function wordsOf(kind: string): CommandWords<Command> | null {
  const words: Readonly<Record<string, CommandWords<never>>> = commandWords;
  return (words[kind] as CommandWords<Command> | undefined) ?? null; // asked about its own command
}

export function wordsOfCommand(command: Command): readonly string[] {
  const written = wordsOf(command.kind)?.written(command) ?? [];
  return written.filter((text) => text.trim() !== '');
}
