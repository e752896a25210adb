import type { CodeEntry } from '../../../domain/reports/kode/kode-names.ts';
import { codePickerText as words } from './words.ts';
import '../lines/lines.css';

interface Props {
  readonly query: string;
  readonly found: readonly CodeEntry[];
  /** As many as were asked for: there may be more. */
  readonly limit: number;
  /** Codes already in use here: shown first while nothing is typed. */
  readonly used: readonly (string | null)[];
  readonly onPick: (code: string) => void;
}

/** What was found in a list of codes. */
export function CodeMatches({ query, found, limit, used, onPick }: Props) {
  const shownFirst = query.trim() === '' ? found.filter(({ code }) => used.includes(code)) : [];
  return (
    <>
      <CodeList title={words.used} found={shownFirst} onPick={onPick} />
      <CodeList title={shownFirst.length > 0 ? words.all : null} found={found} onPick={onPick} />
      {found.length === 0 && <p role="status">{words.none}</p>}
      {found.length === limit && <p class="small muted">{words.more(limit)}</p>}
    </>
  );
}

interface ListProps extends Pick<Props, 'found' | 'onPick'> {
  readonly title: string | null;
}

function CodeList({ title, found, onPick }: ListProps) {
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
