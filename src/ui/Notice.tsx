import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';

interface NoticeProps {
  /** What happened and what to do. */
  sentence: string;
  intent?: 'error' | 'warning' | 'success' | 'info';
  action?: { label: string; run: () => void };
}

/** Stands where it happened and is read aloud at once. */
export function Notice({ sentence, intent = 'error', action }: NoticeProps) {
  return (
    <MessageBar intent={intent} layout="multiline" role={intent === 'error' ? 'alert' : 'status'}>
      <MessageBarBody>{sentence}</MessageBarBody>
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
