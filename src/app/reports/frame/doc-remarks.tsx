import type { Remark } from '../../../domain/standing/report-doc.ts';
import { Icon } from '../../kit/icon.tsx';
import { factText as words } from './entries-words.ts';

/** What the kecamatan said of a line of a document. */
export function DocRemarks({ remarks }: { readonly remarks: readonly Remark[] }) {
  return (
    <>
      {remarks.map(({ text }, index) => (
        <span key={index} class="doc-remark">
          <Icon name="remark" size={18} />
          <span>
            <span class="sr-only">{words.remark}: </span>
            {text}
          </span>
        </span>
      ))}
    </>
  );
}
