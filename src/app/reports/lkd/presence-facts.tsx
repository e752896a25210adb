import type { Presence } from '../../../domain/reports/lkd/presence.ts';
import { enamJenis } from '../../../domain/reports/kode/enam-jenis.ts';
import { Facts } from '../../kit/facts.tsx';
import { jenisLkdNames, lkdText } from './words.ts';
import { presenceWords } from './lembaga-words.ts';

const { presence: words } = lkdText;

/** Who of the six kinds came to the Musrenbangdes, who did not, and where that was read. */
export function PresenceFacts({ presence }: { readonly presence: Presence }) {
  const { source, byJenis, planned } = presence;
  const facts = [true, false, null].flatMap((answer) => {
    const jenis = enamJenis.filter((one) => byJenis[one] === answer);
    const names = jenis.map((one) => jenisLkdNames[one]).join(', ');
    return names === '' ? [] : [[presenceWords(answer), names] as const];
  });
  return (
    <>
      <p class="small muted">
        {(source === 'musrenbangdes' ? words.fromMeeting : words.fromDesa)(planned)}
      </p>
      <Facts facts={facts} />
    </>
  );
}
