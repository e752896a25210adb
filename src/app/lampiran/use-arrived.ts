import { useLocation } from 'preact-iso';
import { useEffect, useState } from 'preact/hooks';
import { useApp } from '../app-context.ts';
import { tellFault } from '../kit/job-fault.ts';

/** The shared file that the address names (`?berkas=`): what a page may take in, and then take off the shelf. */
export function useArrived(): { readonly file: File | null; readonly done: () => Promise<void> } {
  const { arrived } = useApp();
  const { query } = useLocation();
  const { berkas: id = '' } = query;
  const [file, setFile] = useState<File | null>(null);
  useEffect(() => {
    if (id !== '') arrived.open(id).then(setFile, tellFault);
  }, [id]);
  const done = async (): Promise<void> => {
    if (id === '') return;
    await arrived.forget(id);
    setFile(null);
  };
  return { file, done };
}
