import { topikList, type Topik } from '../../../domain/kunjungan/topik.ts';
import { formKunjungan as words, topikNames } from './words.ts';

interface Props {
  readonly chosen: readonly Topik[];
  /** Adds it, or takes it away. */
  readonly onToggle: (topik: Topik) => void;
}

/** What a visit is about: any of them. */
export function TopikChoices({ chosen, onToggle }: Props) {
  return (
    <fieldset class="field plain-fieldset">
      <legend>{words.topik}</legend>
      <div class="choices">
        {topikList.map((one) => (
          <button
            key={one}
            type="button"
            class="choice"
            aria-pressed={chosen.includes(one)}
            onClick={() => onToggle(one)}
          >
            {topikNames[one]}
          </button>
        ))}
      </div>
    </fieldset>
  );
}

/** In the order of the list. */
export function toggled(chosen: readonly Topik[], topik: Topik): Topik[] {
  return topikList.filter((one) => chosen.includes(one) !== (one === topik));
}
