import { useState } from 'preact/hooks';
import { useStorage } from './use-storage.ts';
import { pengaturanText, usedWords } from '../rooms/pengaturan/words.ts';
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
      <h2>{pengaturanText.storage}</h2>
      <p>
        <Icon name={isPersisted ? 'key' : 'warning'} size={20} />{' '}
        {isPersisted ? pengaturanText.persisted : pengaturanText.notPersisted}
      </p>
      {!isPersisted && (
        <Button onClick={() => void persist().then((isGranted) => setRefused(!isGranted))}>
          {pengaturanText.persist}
        </Button>
      )}
      <div role="status">{isRefused && !isPersisted && <p>{pengaturanText.persistRefused}</p>}</div>
      {usedBytes !== null && (
        <>
          <p>{usedWords(usedBytes, quotaBytes)}</p>
          <Bar
            label={pengaturanText.usedLabel}
            of={quotaBytes ?? 0}
            value={usedBytes}
            words={usedWords(usedBytes, quotaBytes)}
          />
        </>
      )}
    </section>
  );
}
