import { useFileRoom } from './use-file-room.ts';
import { useStorage } from './use-storage.ts';
import { paths } from '../paths.ts';
import { filesCardText as words } from './words.ts';
import { usedWords } from './storage-words.ts';

/** In two lines: what is on this phone alone, and how much room it offers. */
export function RoomLine() {
  const room = useFileRoom();
  const [storage] = useStorage();
  if (!room) return null;
  const { onlyHere } = room;
  return (
    <div class="card" data-tone={onlyHere.count > 0 ? 'warn' : undefined}>
      <p>
        <strong>{onlyHere.count > 0 ? words.onlyHere(onlyHere) : words.none}</strong>
      </p>
      {storage && storage.usedBytes !== null && (
        <p class="small">
          <a href={paths.pengaturan}>{usedWords(storage.usedBytes, storage.quotaBytes)}</a>
        </p>
      )}
    </div>
  );
}
