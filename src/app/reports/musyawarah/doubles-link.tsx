import { findDoubles } from '../../../domain/reports/musyawarah/doubles.ts';
import { PartLink } from '../frame/part-row.tsx';
import { kembarText } from './form-words.ts';
import { useMusyawarahForm } from './use-musyawarah-form.ts';
import { musyawarahText } from './words.ts';

/** The way to names that may stand twice, where there are any: a person should look. */
export function DoublesLink() {
  const count = findDoubles(useMusyawarahForm().content).length;
  if (count === 0) return null;
  return (
    <PartLink
      bagian="kembar"
      title={musyawarahText.parts.kembar}
      icon="copy"
      tone="warn"
      detail={kembarText.row(count)}
    />
  );
}
