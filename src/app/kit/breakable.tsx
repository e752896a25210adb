import { Fragment } from 'preact';

/** Names of codes such as "Pembangunan/Rehabilitasi/Peningkatan": a line may end at a slash, not inside a word. */
export function Breakable({ text }: { readonly text: string }) {
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
