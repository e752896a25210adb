import { shellText } from '../frame/words.ts';

export function Loading() {
  return (
    <div class="loading" role="status">
      {shellText.loading}
    </div>
  );
}
