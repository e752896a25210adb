import { shellText } from '../text/shell.ts';

export function Loading() {
  return (
    <div class="loading" role="status">
      {shellText.loading}
    </div>
  );
}
