import { musyawarahText } from './words.ts';

/** What a part means and where its answers come from, folded away until asked for. */
export function Help({ text }: { readonly text: string }) {
  return (
    <details class="help">
      <summary>{musyawarahText.help.title}</summary>
      <p class="small">{text}</p>
    </details>
  );
}
