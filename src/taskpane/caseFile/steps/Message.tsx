import { Text } from '@fluentui/react-components';
import { Suspense } from 'react';
import type { ReactNode } from 'react';
import type { Complaint } from '../../../procedure/complaint/complaint';
import { mailLink } from '../../../procedure/text/mailLink';
import type { Namesake } from '../../../procedure/text/namesakes';
import { CopyText } from '../../../ui/controls/CopyText';
import { useFurtherTexts } from '../../../ui/texts/useFurtherTexts';
import { useWording } from '../../../ui/texts/wording';
import { useIdentity } from '../../shared/identityContext';
import { MailLink } from '../../shared/pieces/MailLink';
import { handOverFacts } from './handOverFacts';

interface MessageProps {
  complaint: Complaint;
  which: 'toEmployee' | 'toHead';
  /** Who gets it. */
  to: string;
  /** Who of the lists goes by that name; nobody leaves the address open. */
  people: readonly Namesake[];
  /** What one does once it was sent. */
  children: ReactNode;
}

/** What one sends about a complaint to somebody who has to do something: as a mail, or to be copied. */
export function Message(props: MessageProps) {
  return (
    <Suspense fallback={null}>
      <Written key={props.complaint.rowId} {...props} />
    </Suspense>
  );
}

function Written({ complaint, which, to, people, children }: MessageProps) {
  const { texts } = useWording();
  const { messages } = useFurtherTexts();
  const { me } = useIdentity();
  const text = messages[which](handOverFacts(complaint, to, me, texts));
  const [subject = '', ...body] = text.split('\n');
  return (
    <>
      {people.length > 1 && <Text>{messages.whichOne(to)}</Text>}
      {(people.length === 0 ? [{ email: '', apart: '' }] : people).map(({ email, apart }) => (
        <MailLink
          key={email}
          href={mailLink({ to: email, subject, body: body.join('\n').trim() })}
          label={people.length > 1 ? messages.mailOne(to, apart) : messages.mail(to)}
        />
      ))}
      {children}
      <CopyText label={texts.handOver.text(to)} text={text} />
    </>
  );
}
