import { useLocation } from 'preact-iso';
import { useEffect, useState } from 'preact/hooks';
import { useApp } from '../app-context.ts';
import { tellFault } from '../kit/job-fault.ts';

/** The shared file that the address names (`?berkas=`): what a page may take in, and then take off the shelf. */
export function useArrived(): { readonly file: File | null; readonly done: () => Promise<void> } {
  const { arrived } = useApp();
  const { berkas: id } = useLocation().query;
  const [file, setFile] = useState<File | null>(null);
  const forget = useForgetArrived();
  useEffect(() => {
    if (id !== undefined) arrived.open(id).then(setFile, tellFault);
  }, [id]);
  return { file, done: () => forget().then(() => setFile(null)) };
}

/** Takes that file off the shelf; nothing where the address names none. */
export function useForgetArrived(): () => Promise<void> {
  const { arrived } = useApp();
  const { berkas: id } = useLocation().query;
  return async () => {
    if (id !== undefined) await arrived.forget(id);
  };
}
