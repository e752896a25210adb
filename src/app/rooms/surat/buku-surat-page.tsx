import { useState } from 'preact/hooks';
import { tahunOf } from '../../../domain/basics/tanggal.ts';
import { doubleNomor } from '../../../domain/surat/nomor.ts';
import { jenisSuratList } from '../../../domain/surat/surat.ts';
import { controlsOf } from '../../keeper/kept.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { Loading } from '../../kit/loading.tsx';
import { Icon } from '../../kit/icon.tsx';
import { Mark } from '../../standing/mark.tsx';
import { Page } from '../../frame/page.tsx';
import { RefusedCommands } from '../../standing/refused-commands.tsx';
import { SelectField } from '../../kit/select-field.tsx';
import { useKecamatan } from '../../office/use-kecamatan.ts';
import { desaOptions } from '../../office/desa-options.ts';
import { YearField } from '../../kit/year-field.tsx';
import { useMe } from '../../account/use-me.ts';
import { useToday } from '../../kit/use-now.ts';
import { useSetting } from '../../office/use-setting.ts';
import { useSuratAbout } from './use-surat-about.ts';
import { suratPath, type SuratRow } from './surat-row.ts';
import { useSuratList } from './use-surat-list.ts';
import { bukuSuratText as words, suratText } from './words.ts';
import { NotFoundPage } from '../../frame/not-found-page.tsx';
import '../../frame/document.css';
import './surat.css';

/** The office's outgoing letters that this app knows of, by year. */
export function BukuSuratPage() {
  return useMe().desa === null ? <Book /> : <NotFoundPage />;
}

interface Wish {
  readonly tahun: number;
  /** '' = all. */
  readonly jenis: string;
  readonly desa: string;
}

function Book() {
  const letters = useSuratList();
  const surat = useSetting('surat');
  const today = useToday();
  const [wish, setWish] = useState<Wish>({ tahun: tahunOf(today), jenis: '', desa: '' });
  if (!letters || surat === undefined)
    return (
      <Page title={words.title}>
        <Loading />
      </Page>
    );
  const doubles = doubleNomor(surat?.polaNomor ?? '', letters);
  const shown = letters.filter((row) => isWanted(row, wish));
  const years = [...new Set([tahunOf(today), ...letters.map(({ tanggal }) => tahunOf(tanggal))])];
  return (
    <Page title={words.title} stack>
      <RefusedCommands />
      <p class="muted">{words.lead}</p>
      <Filters years={years.toSorted((a, b) => b - a)} wish={wish} onChange={setWish} />
      {letters.length === 0 ? (
        <EmptyState icon="receipt" title={words.none} lead={words.noneLead} />
      ) : (
        <p class="small muted" role="status">
          {shown.length === 0 ? words.noneHere : words.count(shown.length)}
        </p>
      )}
      <ul class="list">
        {shown.map((row) => (
          <li key={row.surat}>
            <BookRow row={row} same={doubles.get(row.surat) ?? []} />
          </li>
        ))}
      </ul>
    </Page>
  );
}

function isWanted({ tanggal, jenis, desa }: SuratRow, wish: Wish): boolean {
  if (tahunOf(tanggal) !== wish.tahun) return false;
  if (wish.jenis !== '' && jenis !== wish.jenis) return false;
  return wish.desa === '' || desa === wish.desa;
}

interface FiltersProps {
  readonly years: readonly number[];
  readonly wish: Wish;
  readonly onChange: (wish: Wish) => void;
}

function Filters({ years, wish, onChange }: FiltersProps) {
  const kecamatan = useKecamatan();
  const { choice } = controlsOf(wish, (changed) => onChange({ ...wish, ...changed }));
  const lists = [
    ['jenis', words.jenis, jenisSuratList.map((one) => [one, suratText.names[one]] as const)],
    ['desa', words.desa, desaOptions(kecamatan?.desa ?? [])],
  ] as const;
  return (
    <div class="book-filters">
      <YearField label={words.tahun} years={years} {...choice('tahun')} />
      {lists.map(([name, label, options]) => (
        <SelectField<string>
          key={name}
          label={label}
          options={[['', words.all], ...options]}
          {...choice(name)}
        />
      ))}
    </div>
  );
}

interface RowProps {
  readonly row: SuratRow;
  /** Others with the same number. */
  readonly same: readonly SuratRow[];
}

function BookRow({ row, same }: RowProps) {
  const { nomor, perihal, receivedAt, earlier } = row;
  const about = useSuratAbout();
  return (
    <a class="list-row" href={suratPath(row)}>
      <Icon name={same.length > 0 ? 'warning' : 'receipt'} />
      <span class="list-words">
        <strong class="angka">{nomor}</strong>
        <span>{perihal}</span>
        <span class="small muted">
          {about(row)}
          {earlier.length > 0 && ` · ${words.corrected}`}
        </span>
        {same.length > 0 && (
          <span class="small book-double">
            {words.doubleOf(same.map((one) => `${one.perihal} (${about(one)})`).join('; '))}
          </span>
        )}
      </span>
      <Mark kind={receivedAt === null ? 'phone' : 'received'} />
    </a>
  );
}
