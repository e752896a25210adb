import { Component, type ComponentChildren } from 'preact';
import { shellText } from './words.ts';
import { EmptyState } from '../kit/empty-state.tsx';

interface Props {
  readonly children: ComponentChildren;
}

interface State {
  readonly fault: unknown;
}

/** The one error boundary: says that nothing typed is lost and how to go on. */
export class Crash extends Component<Props, State> {
  override state: State = { fault: null };

  static override getDerivedStateFromError(fault: unknown): State {
    return { fault };
  }

  override render() {
    if (this.state.fault === null) return this.props.children;
    return (
      <main class="main">
        <EmptyState icon="warning" title={shellText.error.title}>
          <p role="alert">{shellText.error.advice}</p>
          <button type="button" class="button" data-look="main" onClick={() => location.reload()}>
            {shellText.error.again}
          </button>
          <a class="button" href="/" onClick={() => location.assign('/')}>
            {shellText.error.home}
          </a>
          <p class="small">{this.state.fault instanceof Error && this.state.fault.message}</p>
        </EmptyState>
      </main>
    );
  }
}
