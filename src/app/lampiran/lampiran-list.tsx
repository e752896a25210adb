import type { DesaCode } from '../../domain/basics/ids.ts';
import type { Lampiran } from '../../domain/reports/lampiran.ts';
import { useLampiran } from './use-lampiran.ts';
import { useOpenFile } from './use-open-file.ts';
import { jenisText, lampiranText } from './words.ts';
import { LampiranOpened } from './lampiran-opened.tsx';
import { LampiranRow } from './lampiran-row.tsx';
import { LampiranStatus } from './lampiran-status.tsx';
import './lampiran.css';

interface Props {
  readonly desa: DesaCode;
  /** `Object.values` of a content's `lampiran`, or `lampiranOf(content)`. */
  readonly lampiran: readonly Lampiran[];
  /** What each jenis is called, where its own code does not say it. */
  readonly jenisNames?: Readonly<Record<string, string>>;
}

/** The files of a filed report, for the desa and for who checks it: open them, and see which are missing. */
export function LampiranList({ desa, lampiran, jenisNames = {} }: Props) {
  const places = useLampiran(desa, lampiran);
  const file = useOpenFile(desa);
  if (!places || lampiran.length === 0) return null;
  const { missing, total, placeOf } = places;
  return (
    <section class="lampiran stack">
      <h2>{lampiranText.title}</h2>
      <LampiranStatus missing={missing} total={total} />
      <LampiranOpened file={file} />
      {byJenis(lampiran).map(([jenis, files]) => (
        <div key={jenis}>
          <h3>{jenisNames[jenis] ?? jenisText(jenis)}</h3>
          <ul class="lampiran-rows">
            {files.map((one) => (
              <LampiranRow
                key={one.sha256}
                lampiran={one}
                place={placeOf(one)}
                isOpening={file.opening?.sha256 === one.sha256}
                onOpen={() => file.open(one)}
              />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function byJenis(lampiran: readonly Lampiran[]): readonly [string, readonly Lampiran[]][] {
  const all = [...new Set(lampiran.map(({ jenis }) => jenis))];
  return all.map((jenis) => [jenis, lampiran.filter((one) => one.jenis === jenis)]);
}
