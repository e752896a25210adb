import { useLocation } from 'preact-iso';
import { useMemo, useState, useEffect } from 'preact/hooks';
import { EmptyState } from '../../kit/empty-state.tsx';
import { Loading } from '../../kit/loading.tsx';
import { ListRow } from '../../kit/list-row.tsx';
import { Page } from '../../frame/page.tsx';
import { SearchField } from '../../kit/search-field.tsx';
import { useMe } from '../../account/use-me.ts';
import { findEntries, type Found } from './find-entries.ts';
import { buildIndex, readTitles, type SearchIndex } from './build-index.ts';
import { dotted } from '../../kit/dotted.ts';
import { cariText as words } from './words.ts';
import { NotFoundPage } from '../../frame/not-found-page.tsx';
import type { PersonId } from '../../../domain/basics/ids.ts';
import { useApp } from '../../app-context.ts';
import type { Phone } from '../../store/phone.ts';
import { useRead } from '../../kit/use-read.ts';
import '../../frame/document.css';
import './cari.css';

const mostShown = 50;

/** Anything the kecamatan's people look for, on this device. */
export function CariPage() {
  return useMe().desa === null ? <Search /> : <NotFoundPage />;
}

function Search() {
  const { query: address } = useLocation();
  const index = useSearchIndex();
  const [query, setQuery] = useState(address['q'] ?? '');
  const isAsked = query.trim() !== '';
  const found = useMemo(
    () => (isAsked ? findEntries(index?.entries ?? [], query, mostShown) : desaIn(index)),
    [index, query, isAsked],
  );
  return (
    <Page title={words.title}>
      <form
        class="stack"
        role="search"
        onSubmit={(event) => event.preventDefault()}
        onKeyDown={(event) => openByKey(event, found)}
      >
        <SearchField
          label={words.label}
          placeholder={words.placeholder}
          value={query}
          onInput={setQuery}
          focusFirst
        />
        {!isAsked && <p class="muted">{words.lead}</p>}
        {index ? (
          <p class="small muted">
            {index.read < index.of ? words.reading(index.read, index.of) : words.read(index.of)}
          </p>
        ) : (
          <Loading />
        )}
        {isAsked && index && <Outcome index={index} query={query} count={found.length} />}
        <ul class="list">
          {found.map(({ entry: { kind, title, detail, href }, word }) => (
            <ListRow data-row key={href + title} href={href} title={title}>
              <span class="small muted">
                {dotted(words.kinds[kind], detail, word !== null && words.inside(word))}
              </span>
            </ListRow>
          ))}
        </ul>
      </form>
    </Page>
  );
}

/** Before anything is asked: the desa, each with its profile. */
function desaIn(index: SearchIndex | null): readonly Found[] {
  const desa = index?.entries.filter(({ kind }) => kind === 'desa') ?? [];
  return desa.map((entry) => ({ entry, word: null }));
}

/** Down from the field into the list, Enter opens the first: what a searcher's fingers expect. */
function openByKey(event: KeyboardEvent, found: readonly Found[]): void {
  if (event.isComposing || !(event.target instanceof HTMLInputElement)) return;
  const first = document.querySelector<HTMLElement>('main a[data-row]');
  if (event.key === 'ArrowDown' && first) first.focus();
  else if (event.key === 'Enter' && found.length > 0) first?.click();
  else return;
  event.preventDefault();
}

interface OutcomeProps {
  readonly index: SearchIndex;
  readonly query: string;
  readonly count: number;
}

function Outcome({ index: { read, of }, query, count }: OutcomeProps) {
  return (
    <>
      <p role="status" class="small">
        {count === mostShown ? words.most(mostShown) : words.count(count)}
      </p>
      {count === 0 && (
        <EmptyState
          icon="search"
          title={words.none(query.trim())}
          lead={read < of ? words.noneYet : words.noneLead}
        />
      )}
    </>
  );
}

/** The last whole index of whoever searched: shown at once while it is read anew. */
const lastWhole = new WeakMap<Phone, { readonly person: PersonId; readonly index: SearchIndex }>();

/**
 * What can be found on this device, growing while it is first read, and read anew when something comes;
 * null before the first titles.
 */
function useSearchIndex(): SearchIndex | null {
  const { phone } = useApp();
  const { person } = useMe();
  const [index, setIndex] = useState<SearchIndex | null>(() => {
    const last = lastWhole.get(phone);
    return last?.person === person ? last.index : null;
  });
  const titles = useRead(readTitles);
  const [fault, setFault] = useState<unknown>(null);
  useEffect(() => {
    if (!titles) return;
    let isGone = false;
    const read = async (): Promise<void> => {
      const isFirst = lastWhole.get(phone)?.person !== person;
      for await (const next of buildIndex(phone.read, titles)) {
        if (isGone) return;
        const isWhole = next.read === next.of;
        if (isWhole) lastWhole.set(phone, { person, index: next });
        if (isFirst || isWhole) setIndex(next);
      }
    };
    read().catch(setFault);
    return () => {
      isGone = true;
    };
  }, [phone, person, titles]);
  if (fault !== null) throw fault;
  return index;
}
