interface Props {
  /** What each column says; how it looks, where it is no plain text. */
  readonly names: readonly (string | readonly [name: string, look: string])[];
}

/** The head of a table. */
export function TableHead({ names }: Props) {
  return (
    <thead>
      <tr>
        {names.map((column) => {
          const [name, look] = typeof column === 'string' ? [column] : column;
          return (
            <th key={name} scope="col" class={look}>
              {name}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
