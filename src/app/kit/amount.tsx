import { minus } from '../../domain/basics/rupiah.ts';
import { useRupiah } from './rupiah-text.tsx';
import { amountText } from './rupiah-words.ts';

interface Props {
  readonly amount: number | null;
  /** In a Perubahan the amount before; null elsewhere. */
  readonly before: number | null;
}

/** An amount; in a Perubahan with the one before and what it grew or shrank by. */
export function Amount({ amount, before }: Props) {
  const format = useRupiah();
  const change = minus(amount ?? 0, before ?? 0);
  return (
    <span class="amount angka">
      {amount === null ? <em>{amountText.none}</em> : format(amount)}
      {before !== null && <span class="amount-before">{amountText.before(format(before))}</span>}
      {before !== null && change !== 0 && (
        <span class="amount-before">
          {change > 0 ? amountText.grew(format(change)) : amountText.shrank(format(-change))}
        </span>
      )}
    </span>
  );
}
