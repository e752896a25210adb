import { useForm } from './form-context.ts';
import type { FormDefinition } from './form-definition.ts';
import { lazyParts } from './lazy-parts.ts';

/** The parts that every form has. */
const ownParts: FormDefinition['parts'] = lazyParts(['lampiran', 'periksa', 'kirim', 'beda'], () =>
  import('./own-parts.ts').then((module) => module.ownParts),
);

interface Props {
  readonly bagian: string;
}

/** One task a screen: the part of the form that the address names; its overview for any other name. */
export function FormPart({ bagian }: Props) {
  const { parts, Overview } = useForm().definition;
  const all = { ...parts, ...ownParts };
  const Part = Object.hasOwn(all, bagian) ? (all[bagian] ?? Overview) : Overview;
  return <Part key={bagian} />;
}
