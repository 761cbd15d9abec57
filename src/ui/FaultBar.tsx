import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { ReactNode } from 'react';

interface FaultBarProps {
  /** What happened and what to do. */
  sentence: string;
  intent?: 'error' | 'warning' | 'success' | 'info';
  action?: { label: string; run: () => void };
  children?: ReactNode;
}

/** Stands where it happened and is read aloud at once. */
export function FaultBar({ sentence, intent = 'error', action, children }: FaultBarProps) {
  return (
    <MessageBar intent={intent} layout="multiline" role={intent === 'error' ? 'alert' : 'status'}>
      <MessageBarBody>
        {sentence} {children}
      </MessageBarBody>
      {action && (
        <MessageBarActions>
          <Button size="small" onClick={action.run}>
            {action.label}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
