import { useEffect } from 'preact/hooks';
import { useLocation } from 'preact-iso';

/** `?isian=name` in the address: that field gets the focus, since a finding or a remark is about it. */
export function useFieldInAddress(): void {
  const { query } = useLocation();
  const name = query['isian'];
  useEffect(() => {
    if (name === undefined) return;
    document
      .querySelector<HTMLElement>(
        `[name="${CSS.escape(name)}"], [data-isian="${CSS.escape(name)}"]`,
      )
      ?.focus();
  }, [name]);
}
