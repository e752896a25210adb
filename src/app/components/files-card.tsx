import { useApp } from '../app-context.ts';
import { useLive } from '../hooks/use-live.ts';
import type { FileRow } from '../store/phone-tables.ts';
import { filesCardText as words } from '../text/lampiran.ts';

/** How much of the files lies on this phone alone, and what becomes of the rest. */
export function FilesCard() {
  const { phone } = useApp();
  const rows = useLive(() => phone.files.list(), []);
  if (!rows || rows.length === 0) return null;
  const waiting = rows.filter(({ state }) => state === 'waiting');
  const refused = rows.filter(({ state }) => state === 'refused');
  const here = rows.filter(({ hasBytes, state }) => hasBytes && state === 'on-server');
  return (
    <section class="card stack" data-tone={waiting.length > 0 ? 'warn' : undefined}>
      <h2>{words.title}</h2>
      <p>{waiting.length > 0 ? words.onlyHere(waiting.length, bytesOf(waiting)) : words.none}</p>
      {refused.length > 0 && <p>{words.refused(refused.length)}</p>}
      {waiting.length > 0 && <p class="muted">{words.whileOpen}</p>}
      {here.length > 0 && <p class="muted">{words.keepsHere(bytesOf(here))}</p>}
    </section>
  );
}

function bytesOf(rows: readonly FileRow[]): number {
  return rows.reduce((all, { sizeBytes }) => all + sizeBytes, 0);
}
