import { Fragment } from 'preact';

interface Props {
  readonly text: string;
}

/** Names of codes such as "Pembangunan/Rehabilitasi/Peningkatan": a line may end at a slash, not inside a word. */
export function Breakable({ text }: Props) {
  return (
    <>
      {text.split(/(?<=\/)/).map((part, index) => (
        <Fragment key={index}>
          {index > 0 && <wbr />}
          {part}
        </Fragment>
      ))}
    </>
  );
}
