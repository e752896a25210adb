import { useApp } from '../app-context.ts';
import { useLive } from '../hooks/use-live.ts';
import { wordsOfCommand } from '../selectors/words-of-command.ts';
import { berandaText } from '../text/beranda.ts';
import { Button } from './button.tsx';
import { lazyPart } from './lazy-page.tsx';

const RefusalWords = lazyPart(() => import('./refusal-words.tsx').then((m) => m.RefusalWords));

/** Commands of this person that will never go through, each with its reason, until it has been read. */
export function RefusedCommands() {
  const { phone } = useApp();
  const refused = useLive(() => phone.read.refused(), []);
  if (!refused?.length) return null;
  return (
    <section class="stack" aria-label={berandaText.refusedTitle}>
      {refused.map(({ id, code, command }) => {
        const written = wordsOfCommand(command);
        return (
          <div key={id} class="card stack" data-tone="bad">
            <RefusalWords code={code ?? ''} commandKind={command.kind} />
            {written.length > 0 && (
              <>
                <p class="small">{berandaText.refusedWords}</p>
                <ul>
                  {written.map((text) => (
                    <li key={text}>{text}</li>
                  ))}
                </ul>
              </>
            )}
            <Button onClick={() => void phone.write.dismissRefused(id)}>
              {berandaText.dismiss}
            </Button>
          </div>
        );
      })}
    </section>
  );
}
