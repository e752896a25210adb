import type { DesaCode } from '../../domain/basics/ids.ts';
import type { Lampiran } from '../../domain/reports/lampiran.ts';
import { useLampiran } from './use-lampiran.ts';
import { lampiranText } from './words.ts';
import { Bar } from '../kit/bar.tsx';

interface Props {
  readonly desa: DesaCode;
  readonly lampiran: readonly Lampiran[];
}

/** How much of a report's files is at the server, in all; nothing when all of it is. */
export function LampiranProgress({ desa, lampiran }: Props) {
  const places = useLampiran(desa, lampiran);
  const waiting = lampiran.filter((one) => places?.placeOf(one).kind !== 'on-server');
  if (!places || waiting.length === 0) return null;
  const total = sum(lampiran.map(({ sizeBytes }) => sizeBytes));
  const sent = sum(
    lampiran.map((one) => {
      const place = places.placeOf(one);
      if (place.kind === 'on-server') return one.sizeBytes;
      return place.kind === 'sending' ? (one.sizeBytes * place.percent) / 100 : 0;
    }),
  );
  const words = lampiranText.sentOf(sent, total);
  return (
    <div>
      <p>
        {lampiranText.sendingAll(waiting.length)} · {words}
      </p>
      <Bar label={lampiranText.sendingLabel} of={total} value={sent} words={words} />
    </div>
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
