import { useLocation } from 'preact-iso';
import { useEffect } from 'preact/hooks';
import { deskActionOf } from '../kit/desk-action-of.ts';
import { moveFocus } from '../kit/move-focus.ts';
import { paths } from '../paths.ts';
import { useMe } from '../account/use-me.ts';

/** The desk by keyboard, for people of the kecamatan; what the keys do stands in Bantuan. */
export function useDeskKeys(): void {
  const { desa } = useMe();
  const { route } = useLocation();
  useEffect(() => {
    if (desa !== null) return;
    const onKey = (event: KeyboardEvent) => {
      const action = deskActionOf(event, document);
      if (!action) return;
      if (action.kind === 'move' && !moveFocus(document, action.direction)) return;
      event.preventDefault();
      if (action.kind === 'search') route(paths.cari);
      if (action.kind === 'help') route(paths.bantuan);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [desa, route]);
}
