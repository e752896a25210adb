import { useState } from 'preact/hooks';
import { kegiatanToChoose } from '../../../domain/reports/kode/kode-names.ts';
import { searchKode } from '../../../domain/reports/kode/search-kode.ts';
import { Button } from '../../kit/button.tsx';
import { SearchField } from '../../kit/search-field.tsx';
import { Sheet } from '../../kit/sheet.tsx';
import { kegiatanPickerText as words } from './words.ts';
import { CodeMatches } from './code-matches.tsx';

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
      <CodeMatches query={query} found={found} limit={LIMIT} used={used} onPick={onPick} />
    </Sheet>
  );
}
