import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { kitText } from './words.ts';
import { IconButton } from './button.tsx';

interface Props {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/**
 * One task over the page: from below on a phone, in the middle on a desk. The browser's own `<dialog>`
 * keeps the focus inside, closes on Escape and gives the focus back.
 */
export function Sheet({ title, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      class="veil"
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
    >
      <div class="sheet">
        <div class="sheet-head">
          <h2 id={titleId}>{title}</h2>
          <IconButton icon="close" label={kitText.close} onClick={onClose} />
        </div>
        <div class="sheet-body stack">{children}</div>
      </div>
    </dialog>
  );
}
