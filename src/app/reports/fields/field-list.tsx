import { useForm } from '../frame/form-context.ts';
import type { DrawnField, SingleField, Values } from './field.ts';
import { FieldControl, type FieldControlProps } from './field-control.tsx';
import { pathOf, putAt } from './field-paths.ts';

interface Props {
  readonly fields: readonly DrawnField[];
  readonly value: Values;
  /** Gets an edit of the newest value, not of the one on the screen. */
  readonly onEdit: (edit: <T extends Values>(value: T) => T) => void;
}

/** A list of plain fields as a form has them, one below the other. */
export function FieldList({ fields, value, onEdit }: Props) {
  const report = useForm();
  const onInput = (key: string, next: unknown) =>
    // The list was checked against the schema, so what is put there fits it.
    onEdit((newest) => putAt(newest, pathOf(key), next) as typeof newest);
  return <Fields fields={fields} value={value} report={report} onInput={onInput} />;
}

interface FieldsProps extends Omit<FieldControlProps, 'field'> {
  readonly fields: readonly DrawnField[];
}

function Fields({ fields, ...rest }: FieldsProps) {
  const { value, report } = rest;
  return (
    <>
      {fields
        .filter((field) => field.isAsked?.(value, report.kind) !== false)
        .map((field) =>
          'fields' in field ? (
            <Group key={field.fields.map(({ key }) => key).join(' ')} field={field} {...rest} />
          ) : (
            <FieldControl key={field.key} field={field} {...rest} />
          ),
        )}
    </>
  );
}

type GroupField = Exclude<DrawnField, SingleField>;

interface GroupProps extends Omit<FieldControlProps, 'field'> {
  readonly field: GroupField;
}

function Group({ field: { look, fields, hint }, ...rest }: GroupProps) {
  return (
    <>
      <div class={look}>
        <Fields fields={fields} {...rest} />
      </div>
      {hint && <p class="field-hint">{hint}</p>}
    </>
  );
}
