import type { ComponentChildren } from 'preact';

interface Props {
  readonly facts: readonly (readonly [name: string, value: ComponentChildren])[];
}

/** Names and values, one below the other. */
export function Facts({ facts }: Props) {
  return (
    <dl class="facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
