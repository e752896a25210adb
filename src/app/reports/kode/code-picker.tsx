import { useState } from 'preact/hooks';
import { findKode } from '../../../domain/reports/kode/find-kode.ts';
import { type UsedCode, usedFirst } from '../../../domain/reports/kode/used-first.ts';
import { fungsiName } from '../../../domain/reports/kode/kode-names.ts';
import { Button } from '../../kit/button.tsx';
import { SearchField } from '../../kit/search-field.tsx';
import { Sheet } from '../../kit/sheet.tsx';
import { codePickerText as words } from './words.ts';
import { CodeMatches } from './code-matches.tsx';

/** The lines there are, this year's and last year's: their codes are offered first. */
type KnownLines = Readonly<Record<string, UsedCode>>;

interface Props {
  readonly lines: KnownLines;
  readonly akun: '4' | '5' | '6';
  /** The kegiatan already known; belanja without one asks for it first. */
  readonly fungsi: string | null;
  readonly onPick: (picked: UsedCode) => void;
  readonly onClose: () => void;
}

/** Finds a code in the full list on this phone: for belanja the kegiatan first, then the rekening. */
export function CodePicker({ lines, akun, fungsi: known, onPick, onClose }: Props) {
  const [fungsi, setFungsi] = useState(known);
  const isKegiatanDue = akun === '5' && fungsi === null;
  return (
    <Sheet
      key={String(isKegiatanDue)}
      title={isKegiatanDue ? words.kegiatanTitle : words.rekeningTitle}
      onClose={onClose}
    >
      {fungsi !== null && (
        <div class="row">
          <p class="small">
            <span class="kode">{fungsi}</span> {fungsiName(fungsi)}
          </p>
          <Button look="plain" onClick={() => setFungsi(null)}>
            {words.back}
          </Button>
        </div>
      )}
      {isKegiatanDue ? (
        <CodeSearch kind="fungsi" {...{ lines, akun, fungsi }} onPick={setFungsi} />
      ) : (
        <CodeSearch
          kind="rekening"
          {...{ lines, akun, fungsi }}
          onPick={(rekening) => onPick({ rekening, fungsi })}
        />
      )}
    </Sheet>
  );
}

interface SearchProps {
  readonly kind: 'fungsi' | 'rekening';
  readonly lines: KnownLines;
  readonly akun: Props['akun'];
  readonly fungsi: string | null;
  readonly onPick: (code: string) => void;
}

const LIMIT = 60;

function CodeSearch({ kind, lines, akun, fungsi, onPick }: SearchProps) {
  const [query, setQuery] = useState('');
  const fitting = findKode(query, { kind, limit: LIMIT, ...(kind === 'rekening' && { akun }) });
  const known = Object.values(lines);
  // Without a word the whole list stands in its order, below what is used.
  const found = query.trim() === '' ? fitting : usedFirst(fitting, known, { kind, fungsi });
  const elsewhere = found.length === 0 ? findKode(query, { kind: 'rekening', limit: 1 })[0] : null;
  const used = [...new Set(known.map((line) => line[kind]))].filter(
    (code) => code !== null && (kind === 'fungsi' || code.startsWith(akun)),
  );
  const isKegiatan = kind === 'fungsi';
  return (
    <>
      <SearchField
        label={isKegiatan ? words.kegiatanSearch : words.rekeningSearch}
        placeholder={isKegiatan ? words.kegiatanHint : words.rekeningHint}
        value={query}
        onInput={setQuery}
        focusFirst
      />
      {elsewhere && (
        <p role="status">{words.elsewhere(elsewhere.name, words.partOf(elsewhere.code))}</p>
      )}
      <CodeMatches query={query} found={found} limit={LIMIT} used={used} onPick={onPick} />
    </>
  );
}
