import { CheckPart } from './check-part.tsx';
import { ConflictPart } from './conflict-part.tsx';
import { FilePart } from './file-part.tsx';
import { useForm } from './form-context.ts';
import type { FormDefinition } from './form-definition.ts';

/** The parts that every form has. */
const ownParts: FormDefinition['parts'] = {
  periksa: CheckPart,
  kirim: FilePart,
  beda: ConflictPart,
};

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
