import { useFileRoom } from './use-file-room.ts';
import { filesCardText as words } from './words.ts';

/** How much of the files lies on this phone alone, and what becomes of the rest. */
export function FilesCard() {
  const room = useFileRoom();
  if (!room) return null;
  const { onlyHere, refused, alsoHere, letGo } = room;
  if (onlyHere.count + alsoHere.count + letGo.count === 0) return null;
  return (
    <section class="card stack" data-tone={onlyHere.count > 0 ? 'warn' : undefined}>
      <h2>{words.title}</h2>
      <p>{onlyHere.count > 0 ? words.onlyHere(onlyHere) : words.none}</p>
      {refused > 0 && <p>{words.refused(refused)}</p>}
      {onlyHere.count > 0 && <p class="muted">{words.whileOpen}</p>}
      {alsoHere.count > 0 && <p class="muted">{words.keepsHere(alsoHere)}</p>}
      {letGo.count > 0 && <p class="muted">{words.letGo(letGo)}</p>}
    </section>
  );
}
