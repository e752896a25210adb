import { useApp } from '../app-context.ts';
import { paths } from '../paths.ts';
import { lampiranText } from './words.ts';

/** Files that another app shared wait to be put into a report or a visit. */
export function ArrivedLine() {
  const waiting = useApp().arrived.files.value?.length;
  return waiting ? (
    <a class="card" data-tone="warn" href={paths.berkasMasuk}>
      {lampiranText.waiting(waiting)}
    </a>
  ) : null;
}
