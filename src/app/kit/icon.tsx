import shapes from './icon-shapes.json' with { type: 'json' };

/** Each a path on a square of 24. */
export type IconName = keyof typeof shapes;

interface Props {
  readonly name: IconName;
  /** In CSS pixels of a 16 px root; grows with the reader's text. */
  readonly size?: number;
}

/** A drawing beside words; it never says anything alone. */
export function Icon({ name, size = 24 }: Props) {
  const length = `${size / 16}em`;
  return (
    <svg
      viewBox="0 0 24 24"
      style={{ height: length, minWidth: length, fontSize: '0.9rem', flex: 'none' }}
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={shapes[name]} />
    </svg>
  );
}
