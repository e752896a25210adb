import type { DrawnField, DrawnSection, Values } from './field.ts';

/** The path of a field in what it stands in. */
export function pathOf(key: string): readonly string[] {
  return key.split('.');
}

/** Changes one field alone, so that two phones in one group do not meet. */
export function putAt(
  values: Values,
  [head = '', ...rest]: readonly string[],
  next: unknown,
): Values {
  if (rest.length === 0) return { ...values, [head]: next };
  return { ...values, [head]: putAt((values[head] ?? {}) as Values, rest, next) }; // a path of the schema
}

/** Every field of a list, those of its groups too. */
function flatFields(fields: readonly DrawnField[]): readonly DrawnField[] {
  return fields.flatMap((field) =>
    'fields' in field ? [field, ...flatFields(field.fields)] : [field],
  );
}

/** What conflicts and remarks call the fields, by the last key of their path. */
export function namesOf(fields: readonly DrawnField[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    flatFields(fields).flatMap((field) => {
      const { key, name, row } = field;
      const said = name ?? row ?? ('fields' in field ? null : field.label);
      return key === undefined || said === null ? [] : [[pathOf(key).at(-1) ?? key, said]];
    }),
  );
}

/** What stands over each field in the form, by its key. */
export function labelsOf(fields: readonly DrawnField[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    flatFields(fields).flatMap((field) => ('label' in field ? [[field.key, field.label]] : [])),
  );
}

/** Whether a path into the content is about a field of the section. */
export function isOfSection({ at, fields }: DrawnSection, where: readonly string[]): boolean {
  if (at !== null && where[0] !== at) return false;
  const own = at === null ? where[0] : where[1];
  if (own === undefined) return at !== null;
  return flatFields(fields).some(({ key }) => key !== undefined && pathOf(key)[0] === own);
}

/** Where in the form a path into the content is, if it is about a field of these sections. */
function placeInSections(
  where: readonly string[],
  sections: readonly DrawnSection[],
): string | null {
  const [head, ...rest] = where;
  if (head === undefined) return null;
  const note = head === 'catatan' ? sections.find(({ hasCatatan }) => hasCatatan) : undefined;
  const section =
    note ??
    sections.find((one) => isOfSection(one, where)) ??
    sections.find(({ at }) => at === head);
  if (!section) return null;
  const name = (section.at === null || note ? where : rest).join('.');
  return name === ''
    ? section.bagian
    : `${section.bagian}?isian=${nameInForm(section.fields, name)}`;
}

/**
 * The same in a whole form: its reason for "there is none", its files, and entries of those lists that are
 * a part by their own name. Null: about the whole.
 */
export function placeInForm(
  where: readonly string[],
  content: Values,
  { sections, lists = [] }: { sections: readonly DrawnSection[]; lists?: readonly string[] },
): string | null {
  const [head = '', id, field] = where;
  if (head === 'nihil') return '?isian=alasan';
  if (head === 'lampiran') return head;
  if (!lists.includes(head)) return placeInSections(where, sections);
  if (id === undefined || !Object.hasOwn(content[head] ?? {}, id)) return head;
  return `${head}?baris=${id}${field === undefined ? '' : `&isian=${field}`}`;
}

/** By what the address names a field; a group is entered at its first. */
function nameInForm(fields: readonly DrawnField[], key: string): string {
  const group = fields.find((field) => field.key === key && 'fields' in field);
  const first = group && flatFields([group])[1]?.key;
  return addressOf(first ?? key);
}

/** A field's name in the form. */
export function addressOf(key: string): string {
  return key.replaceAll('.', '-');
}
