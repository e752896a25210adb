import { useState } from 'preact/hooks';
import { useStorage } from './use-storage.ts';
import { storageText, usedWords } from './storage-words.ts';
import { Bar } from '../kit/bar.tsx';
import { Button } from '../kit/button.tsx';
import { Icon } from '../kit/icon.tsx';

/** Whether the browser keeps its hands off what is stored here, and how full it is, in honest words. */
export function StorageCard() {
  const [answer, persist] = useStorage();
  const [isRefused, setRefused] = useState(false);
  if (!answer) return null;
  const { isPersisted, usedBytes, quotaBytes } = answer;
  return (
    <section class="card stack" data-tone={isPersisted ? undefined : 'warn'}>
      <h2>{storageText.storage}</h2>
      <p>
        <Icon name={isPersisted ? 'key' : 'warning'} size={20} />{' '}
        {isPersisted ? storageText.persisted : storageText.notPersisted}
      </p>
      {!isPersisted && (
        <Button onClick={() => void persist().then((isGranted) => setRefused(!isGranted))}>
          {storageText.persist}
        </Button>
      )}
      <div role="status">{isRefused && !isPersisted && <p>{storageText.persistRefused}</p>}</div>
      {usedBytes !== null && (
        <>
          <p>{usedWords(usedBytes, quotaBytes)}</p>
          <Bar
            label={storageText.usedLabel}
            of={quotaBytes ?? 0}
            value={usedBytes}
            words={usedWords(usedBytes, quotaBytes)}
          />
        </>
      )}
    </section>
  );
}
