import type { Surat } from '../../../domain/settings/settings.ts';
import { Blank } from './blank.tsx';
import { suratText as words } from './words.ts';

/** The letterhead; with nothing set it says so, on screen and on paper. */
export function Kop({ surat }: { readonly surat: Surat | null }) {
  const lines = surat?.kop.filter((line) => line.trim() !== '') ?? [];
  return (
    <header class="kop">
      {lines.length === 0 && <Blank text={words.placeholders.kop} />}
      {lines.map((line, index) => (
        <p key={index} data-first={index === 0 || undefined}>
          {line}
        </p>
      ))}
    </header>
  );
}
