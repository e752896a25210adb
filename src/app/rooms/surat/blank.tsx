import { suratText as words } from './words.ts';

/** What is still to be filled in, named on the screen; on paper a line of dots, to be written on by hand. */
export function Blank({ text }: { readonly text: string }) {
  return (
    <mark class="letter-blank">
      <span class="no-print">{text}</span>
      <span class="print-only">{words.blankOnPaper}</span>
    </mark>
  );
}
