import type { Remark } from '../../../domain/standing/report-doc.ts';
import { Icon } from '../../kit/icon.tsx';

interface Props {
  readonly remarks: readonly Remark[];
}

/** What the kecamatan said of an entry: in its row, and above its fields. */
export function EntryRemarks({ remarks }: Props) {
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
