import type { ComponentChildren } from 'preact';
import type { Finding } from '../../../domain/reports/report-rules.ts';
import { FindingList } from '../../standing/finding-list.tsx';
import { CatatanField } from '../frame/catatan-field.tsx';
import { useForm } from '../frame/form-context.ts';
import { FormPage } from '../frame/form-page.tsx';
import { useFieldInAddress } from '../frame/use-field-in-address.ts';
import type { DrawnSection } from './field.ts';
import { FieldList } from './field-list.tsx';
import { isOfSection } from './field-paths.ts';
import { valuesAt } from './field-rows.ts';

interface Props {
  readonly section: DrawnSection;
  /** Of what the checks found; without it the part does not tell. */
  readonly sentence?: (finding: Finding) => string;
  readonly lead?: ComponentChildren;
  /** What follows from the fields, right below them. */
  readonly sums?: ComponentChildren;
  /** Below all. */
  readonly children?: ComponentChildren;
}

/** A part of a form that is a list of plain fields, with what the checks found in them. */
export function FieldsPart({ section, sentence, lead, sums, children }: Props) {
  const { content, change, findings } = useForm();
  useFieldInAddress();
  const { title, at, fields, hasCatatan } = section;
  return (
    <FormPage title={title} withFoot={false} stack>
      {lead && <p>{lead}</p>}
      <FieldList
        fields={fields}
        value={at === null ? content : valuesAt(content, at)}
        onEdit={(edit) =>
          change((kept) =>
            at === null ? { ...kept, ...edit(kept) } : { ...kept, [at]: edit(valuesAt(kept, at)) },
          )
        }
      />
      {sums}
      {sentence && (
        <FindingList
          findings={findings.filter(({ where }) => isOfSection(section, where))}
          sentence={sentence}
        />
      )}
      {hasCatatan && <CatatanField />}
      {children}
    </FormPage>
  );
}
