import { reportKey, type ReportId } from '../../domain/basics/ids.ts';
import { isDraftCommand } from '../../domain/workflow/commands/draft-command.ts';
import { reportOf } from '../../domain/workflow/commands/registry.ts';
import type { QueuedCommand } from '../../sync/phone/queued-command.ts';
import { useApp } from '../app-context.ts';
import { useDesaName } from '../office/use-place-name.ts';
import { isKnownCommand } from '../store/stored-document.ts';
import { wordsOfCommand } from './command-words.ts';
import { refusedText } from './refusals-words.ts';
import { reportTitle } from './words.ts';
import { WorkButton } from '../kit/work-button.tsx';
import { RefusalWords } from './refusal-words.tsx';

/** What was refused, each with its reason, the report it was about and the words that were in it. */
export function RefusedList({ refused }: { readonly refused: readonly QueuedCommand[] }) {
  const { phone } = useApp();
  return (
    <section class="stack" aria-label={refusedText.refusedTitle}>
      {refused.map((row) => {
        const { id, code, command } = row;
        const written = wordsOfCommand(command);
        // That of a draft is told with its draft.
        const isTold = isKnownCommand(row) && !isDraftCommand(command);
        const report = isTold ? reportOf(command) : null;
        return (
          <div key={id} class="card stack" data-tone="bad">
            {report && <About report={report} />}
            <RefusalWords code={code ?? ''} commandKind={command.kind} />
            {written.length > 0 && (
              <>
                <p class="small">{refusedText.refusedWords}</p>
                <ul>
                  {written.map((text) => (
                    <li key={text}>{text}</li>
                  ))}
                </ul>
              </>
            )}
            <WorkButton work={() => phone.write.dismissRefused(id)}>
              {refusedText.dismiss}
            </WorkButton>
          </div>
        );
      })}
    </section>
  );
}

/** Of several sent in one go, which it was. */
function About({ report }: { readonly report: ReportId }) {
  const { desa, kind, tahun } = reportKey(report);
  const desaName = useDesaName(desa);
  return (
    <p>
      {reportTitle(kind, tahun)} · {desaName}
    </p>
  );
}
