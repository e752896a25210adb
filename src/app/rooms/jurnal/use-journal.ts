import { useEffect, useRef, useState } from 'preact/hooks';
import type { JournalEntry } from '../../../sync/messages/journal.ts';
import { useApp } from '../../app-context.ts';
import type { ServerProblem } from '../../account/ask-server.ts';
import { readJournal, type JournalFilter } from './read-journal.ts';

interface JournalState {
  readonly entries: readonly JournalEntry[];
  /** Names by person. */
  readonly people: ReadonlyMap<string, string>;
  readonly more: boolean;
  readonly isLoading: boolean;
  readonly problem: ServerProblem | null;
  /** The next older page. */
  readonly loadMore: () => void;
  /** From the newest again. */
  readonly reload: () => void;
}

/** The journal page by page, from the newest again when another filter is set. */
export function useJournal({ person, kind, desa }: JournalFilter): JournalState {
  const app = useApp();
  const [entries, setEntries] = useState<readonly JournalEntry[]>([]);
  const [people, setPeople] = useState<JournalState['people']>(new Map());
  const [more, setMore] = useState(false);
  const [isLoading, setLoading] = useState(true);
  const [problem, setProblem] = useState<JournalState['problem']>(null);
  /** Answers of an earlier filter come too late. */
  const turn = useRef(0);
  const load = (known: readonly JournalEntry[]) => {
    turn.current += 1;
    const mine = turn.current;
    setLoading(true);
    setEntries(known);
    void readJournal(app, { person, kind, desa }, known.at(-1)?.seq ?? null).then((result) => {
      if (mine !== turn.current) return;
      setLoading(false);
      setProblem(result.kind === 'problem' ? result : null);
      if (result.kind !== 'ok') return;
      setEntries([...known, ...result.value.entries]);
      setMore(result.value.more);
      setPeople(new Map(result.value.people.map(({ person: id, nama }) => [id, nama])));
    });
  };
  const reload = () => load([]);
  useEffect(reload, [person, kind, desa]);
  return { entries, people, more, isLoading, problem, loadMore: () => load(entries), reload };
}
