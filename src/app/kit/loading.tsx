import { kitText } from './words.ts';

export function Loading() {
  return (
    <div class="loading" role="status">
      {kitText.loading}
    </div>
  );
}
