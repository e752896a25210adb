import type { Content, Remark } from '../../domain/standing/report-doc.ts';
import { placeName } from './place-name.ts';
import { Icon } from '../kit/icon.tsx';

interface Props {
  readonly remarks: readonly Remark[];
  readonly content: Content;
  readonly fieldNames?: Readonly<Record<string, string>>;
  readonly onOpen?: ((where: readonly string[]) => void) | undefined;
}

/** Remarks with the place each is about. */
export function RemarkList({ remarks, content, fieldNames = {}, onOpen }: Props) {
  return (
    <ul class="findings">
      {remarks.map(({ where, text }) => {
        const inside = (
          <>
            <Icon name="remark" />
            <span>
              <strong>{placeName(content, where, fieldNames)}</strong>
              <br />
              {text}
            </span>
          </>
        );
        const shared = { class: 'finding', children: inside };
        return (
          <li key={where.join('/')}>
            {onOpen ? (
              <button type="button" {...shared} onClick={() => onOpen(where)} />
            ) : (
              <div {...shared} />
            )}
          </li>
        );
      })}
    </ul>
  );
}
