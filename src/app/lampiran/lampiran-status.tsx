import { lampiranText } from './words.ts';
import type { FilesMissing } from './files-missing-on.ts';
import { Icon } from '../kit/icon.tsx';
import './lampiran.css';

/** Whether the server has all files of a report, in words; nothing for a report without files. */
export function LampiranStatus({ missing, total }: FilesMissing) {
  if (total === 0) return null;
  const isComplete = missing === 0;
  return (
    <p class="lampiran-complete" data-tone={isComplete ? 'good' : 'warn'}>
      <Icon name={isComplete ? 'check' : 'warning'} size={20} />
      {isComplete ? lampiranText.complete(total) : lampiranText.incomplete(total - missing, total)}
    </p>
  );
}
