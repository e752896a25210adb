import { refusalText } from './refusals-words.ts';

interface Props {
  /** What was refused; without one the reason itself stands first. */
  readonly title?: string;
  readonly code: string;
  readonly commandKind?: string;
}

/** Why something was refused and what to do. A chunk of its own: few ever see it. */
export function RefusalWords({ title, code, commandKind }: Props) {
  const { what, next } = refusalText(code, commandKind);
  return (
    <p>
      <strong>{title ?? what}</strong> {title && what} {next}
    </p>
  );
}
