import { sumberDanaList, sumberDanaName } from '../../../domain/reports/kode/sumber-dana.ts';
import { sumberDanaText as words } from './words.ts';

interface Props {
  readonly value: string;
  readonly onChoose: (code: string) => void;
}

/** The eight sources by their codes; a source in the desa's own words stays until one is chosen. */
export function SumberDanaChoice({ value, onChoose }: Props) {
  const isKnown = sumberDanaList.some(({ code }) => code === value);
  return (
    <fieldset class="field plain-fieldset">
      <legend>{words.title}</legend>
      <div class="choices">
        {sumberDanaList.map(({ code, name }) => (
          <button
            key={code}
            type="button"
            class="choice"
            title={name}
            aria-label={`${code}, ${name}`}
            aria-pressed={code === value}
            onClick={() => onChoose(code === value ? '' : code)}
          >
            {code}
          </button>
        ))}
      </div>
      {value !== '' && (
        <p class="field-hint">{isKnown ? sumberDanaName(value) : words.other(value)}</p>
      )}
    </fieldset>
  );
}
