/** What is still to be filled in, so that nobody prints past it. */
export function Blank({ text }: { readonly text: string }) {
  return <mark class="letter-blank">{text}</mark>;
}
