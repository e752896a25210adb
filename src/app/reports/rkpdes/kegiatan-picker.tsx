import { useState } from 'preact/hooks';
import type { CodeEntry } from '../../../domain/reports/apbdes/code-list.ts';
import { kegiatanToChoose } from '../../../domain/reports/apbdes/kode-fungsi.ts';
import { searchKode } from '../../../domain/reports/apbdes/search-kode.ts';
import { Button } from '../../components/button.tsx';
import { SearchField } from '../../components/search-field.tsx';
import { Sheet } from '../../components/sheet.tsx';
import { kegiatanPickerText as words } from '../../text/rkpdes.ts';

interface Props {
  /** Kode already in use here: shown first. */
  readonly used: readonly (string | null)[];
  /** Null: a kegiatan in the desa's own words. */
  readonly onPick: (fungsi: string | null) => void;
  readonly onClose: () => void;
}

const LIMIT = 60;

/** Finds a kegiatan in the full list on this phone, or leaves it to the desa's own words. */
export function KegiatanPicker({ used, onPick, onClose }: Props) {
  const [query, setQuery] = useState('');
  const found = searchKode(query, kegiatanToChoose(), LIMIT);
  const shownFirst = query.trim() === '' ? found.filter(({ code }) => used.includes(code)) : [];
  return (
    <Sheet title={words.title} onClose={onClose}>
      <SearchField
        label={words.search}
        placeholder={words.hint}
        value={query}
        onInput={setQuery}
        focusFirst
      />
      <Button icon="pen" wide onClick={() => onPick(null)}>
        {words.own}
      </Button>
      <p class="small muted">{words.ownHint}</p>
      <KodeList title={words.used} found={shownFirst} onPick={onPick} />
      <KodeList title={shownFirst.length > 0 ? words.all : null} found={found} onPick={onPick} />
      {found.length === 0 && <p role="status">{words.none}</p>}
      {found.length === LIMIT && <p class="small muted">{words.more(LIMIT)}</p>}
    </Sheet>
  );
}

interface ListProps {
  readonly title: string | null;
  readonly found: readonly CodeEntry[];
  readonly onPick: (fungsi: string) => void;
}

function KodeList({ title, found, onPick }: ListProps) {
  if (found.length === 0) return null;
  return (
    <section>
      {title !== null && <h3 class="code-title">{title}</h3>}
      <ul class="codes">
        {found.map(({ code, name }) => (
          <li key={code}>
            <button type="button" class="code" onClick={() => onPick(code)}>
              <span class="kode">{code}</span>
              <span>{name}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
