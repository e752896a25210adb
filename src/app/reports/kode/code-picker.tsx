import { useState } from 'preact/hooks';
import { findKode } from '../../../domain/reports/kode/find-kode.ts';
import { fungsiName } from '../../../domain/reports/kode/kode-names.ts';
import { Button } from '../../kit/button.tsx';
import { SearchField } from '../../kit/search-field.tsx';
import { Sheet } from '../../kit/sheet.tsx';
import { codePickerText as words } from './words.ts';
import { CodeMatches } from './code-matches.tsx';

export interface PickedCode {
  readonly rekening: string;
  readonly fungsi: string | null;
}

/** The lines there are: their codes are offered first. */
type KnownLines = Readonly<Record<string, PickedCode>>;

interface Props {
  readonly lines: KnownLines;
  readonly akun: '4' | '5' | '6';
  /** The kegiatan already known; belanja without one asks for it first. */
  readonly fungsi: string | null;
  readonly onPick: (picked: PickedCode) => void;
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
        <CodeSearch kind="fungsi" lines={lines} akun={akun} onPick={setFungsi} />
      ) : (
        <CodeSearch
          kind="rekening"
          lines={lines}
          akun={akun}
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
  readonly onPick: (code: string) => void;
}

const LIMIT = 60;

function CodeSearch({ kind, lines, akun, onPick }: SearchProps) {
  const [query, setQuery] = useState('');
  const found = findKode(query, { kind, limit: LIMIT, ...(kind === 'rekening' && { akun }) });
  const elsewhere = found.length === 0 ? findKode(query, { kind: 'rekening', limit: 1 })[0] : null;
  const used = [...new Set(Object.values(lines).map((line) => line[kind]))].filter(
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
