import type { Content, Remark } from '../../domain/workflow/documents.ts';
import { getAt } from '../../sync/merge/merge.ts';
import { periksaText as words } from '../text/periksa.ts';
import { Icon } from './icon.tsx';

interface Props {
  readonly remarks: readonly Remark[];
  readonly content: Content;
  readonly onOpen?: ((where: readonly string[]) => void) | undefined;
}

/** Remarks with the place each is about. */
export function RemarkList({ remarks, content, onOpen }: Props) {
  return (
    <ul class="findings">
      {remarks.map(({ where, text }) => {
        const inside = (
          <>
            <Icon name="remark" />
            <span>
              <strong>{placeOf(content, where)}</strong>
              <br />
              {text}
            </span>
          </>
        );
        return (
          <li key={where.join('/')}>
            {onOpen ? (
              <button type="button" class="finding" onClick={() => onOpen(where)}>
                {inside}
              </button>
            ) : (
              <div class="finding">{inside}</div>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** The words of the line a remark points at. */
export function placeOf(content: Content, where: readonly string[]): string {
  if (where.length === 0) return words.whole;
  const line = getAt(content, where.slice(0, 2));
  if (line === undefined) return words.gone;
  const uraian = getAt(line, ['uraian']);
  return typeof uraian === 'string' && uraian !== '' ? uraian : words.line;
}
