import { useState } from 'preact/hooks';
import type { DesaCode } from '../../domain/basics/ids.ts';
import type { Lampiran, LampiranById } from '../../domain/reports/lampiran.ts';
import { useApp } from '../app-context.ts';
import { sendAgain, withdrawFile } from '../files/withdraw-file.ts';
import { fileId } from '../store/phone-files.ts';

interface Draft {
  readonly desa: DesaCode;
  readonly lampiran: LampiranById;
  readonly onChange: (edit: (lampiran: LampiranById) => LampiranById) => void;
}

/** What a person does with the files of a draft; one that was taken out can be put back. */
export function useLampiranEdits({ desa, lampiran, onChange }: Draft) {
  const { phone, sync } = useApp();
  const [removed, setRemoved] = useState<readonly [id: string, Lampiran] | null>(null);
  const put = (id: string, one: Lampiran): void => onChange((all) => ({ ...all, [id]: one }));
  const send = (one: Lampiran): void =>
    void sendAgain(phone.files, fileId({ desa, ...one })).then(sync.poke);
  const remove = (id: string, one: Lampiran): void => {
    onChange(without(id));
    setRemoved([id, one]);
    const others = Object.values(without(id)(lampiran));
    if (others.some(({ sha256 }) => sha256 === one.sha256)) return;
    void withdrawFile(phone.files, fileId({ desa, ...one }));
  };
  const putBack = (): void => {
    if (!removed) return;
    put(...removed);
    send(removed[1]);
  };
  const forget = (): void => setRemoved(null);
  return { put, send, remove, removed: removed?.[1] ?? null, putBack, forget };
}

function without(id: string): (lampiran: LampiranById) => LampiranById {
  return (all) => Object.fromEntries(Object.entries(all).filter(([other]) => other !== id));
}
