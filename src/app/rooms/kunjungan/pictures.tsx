import { useEffect, useState } from 'preact/hooks';
import type { DesaCode } from '../../../domain/basics/ids.ts';
import type { Lampiran } from '../../../domain/reports/lampiran.ts';
import { useApp } from '../../app-context.ts';
import { fetchFile } from '../../files/fetch-file.ts';
import { isPicture, type OpenProblem } from '../../lampiran/use-open-file.ts';
import { lampiranText } from '../../lampiran/words.ts';

interface Props {
  readonly desa: DesaCode;
  readonly lampiran: readonly Lampiran[];
}

/** Photos as they are printed: from this phone, or from the server where there is signal. */
export function Pictures({ desa, lampiran }: Props) {
  return (
    <div class="visit-photos">
      {lampiran.filter(isPicture).map((one) => (
        <Picture key={one.sha256} desa={desa} lampiran={one} />
      ))}
    </div>
  );
}

function Picture({ desa, lampiran }: { readonly desa: DesaCode; readonly lampiran: Lampiran }) {
  const { phone, fetch, sha256 } = useApp();
  const [url, setUrl] = useState<string | null>(null);
  const [problem, setProblem] = useState<OpenProblem | null>(null);
  useEffect(() => {
    let made: string | null = null;
    let isGone = false;
    void fetchFile({ files: phone.files, fetch, sha256 }, desa, lampiran).then((fetched) => {
      if (isGone) return;
      setProblem(fetched.kind === 'bytes' ? null : fetched.kind);
      if (fetched.kind !== 'bytes') return;
      made = URL.createObjectURL(fetched.bytes);
      setUrl(made);
    });
    return () => {
      isGone = true;
      if (made) URL.revokeObjectURL(made);
    };
  }, [lampiran.sha256]);
  return (
    <figure>
      {url && <img src={url} alt={lampiran.nama} />}
      {problem && <p class="small muted">{lampiranText.opened[problem]}</p>}
      <figcaption class="small">{lampiran.nama}</figcaption>
    </figure>
  );
}
