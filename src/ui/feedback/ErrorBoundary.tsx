import { Component } from 'react';
import type { ReactNode } from 'react';
import { Notice } from './Notice';
import { Screen } from '../layout/Screen';
import { useWording } from '../texts/wording';

/**
 * Shows a sentence and a way on where a part could not be shown: a pane left open across a release asks for a file
 * that is gone. React knows error boundaries as classes only.
 */
export class ErrorBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? <Failure /> : this.props.children;
  }
}

function Failure() {
  const { texts } = useWording();
  const reload = () => window.location.reload();
  return (
    <Screen>
      <Notice sentence={texts.pane.notShown} action={{ label: texts.pane.reload, run: reload }} />
    </Screen>
  );
}
