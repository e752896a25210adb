import { Button } from '../../kit/button.tsx';

interface Props {
  readonly title: string;
  readonly lead: string;
  /** What is pressed, with the name of the earlier report. */
  readonly take: string;
  readonly onTake: () => void;
}

/** An earlier report on this phone that a new one may start from. */
export function StartCard({ title, lead, take, onTake }: Props) {
  return (
    <section class="card stack">
      <h2>{title}</h2>
      <p>{lead}</p>
      <Button look="main" icon="copy" wide onClick={onTake}>
        {take}
      </Button>
    </section>
  );
}
