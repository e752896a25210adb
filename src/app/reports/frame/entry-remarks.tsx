import type { Remark } from '../../../domain/standing/report-doc.ts';
import { Icon } from '../../kit/icon.tsx';

/** What the kecamatan said of an entry: in its row, and above its fields. */
export function EntryRemarks({ remarks }: { readonly remarks: readonly Remark[] }) {
  return (
    <>
      {remarks.map(({ text }, index) => (
        <span key={index} class="line-remark">
          <Icon name="remark" size={18} />
          {text}
        </span>
      ))}
    </>
  );
}
