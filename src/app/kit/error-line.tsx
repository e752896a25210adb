import { Icon } from './icon.tsx';

/** What went wrong with the whole, read aloud when it comes. */
export function ErrorLine({ text }: { readonly text: string | null }) {
  return (
    <div role="alert">
      {text !== null && (
        <p class="field-error">
          <Icon name="warning" size={20} />
          {text}
        </p>
      )}
    </div>
  );
}
