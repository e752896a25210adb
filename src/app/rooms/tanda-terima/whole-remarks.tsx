import type { Remark } from '../../../domain/standing/verdict-doc.ts';
import { dokumenText } from './words.ts';
import { Icon } from '../../kit/icon.tsx';

/** Remarks about a report as a whole. */
export function WholeRemarks({ remarks }: { readonly remarks: readonly Remark[] }) {
  const whole = remarks.filter(({ where }) => where.length === 0);
  if (whole.length === 0) return null;
  return (
    <section class="card stack" data-tone="bad">
      <h2>{dokumenText.whole}</h2>
      {whole.map(({ text }, index) => (
        <p key={index} class="line-remark">
          <Icon name="remark" size={20} />
          {text}
        </p>
      ))}
    </section>
  );
}
