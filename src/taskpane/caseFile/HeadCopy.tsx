import { Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Complaint } from '../../procedure/complaint/complaint';
import { samePerson } from '../../procedure/text/samePerson';
import { SelectField } from '../../ui/controls/SelectField';
import { useFurtherTexts } from '../../ui/texts/useFurtherTexts';
import { useWording } from '../../ui/texts/wording';
import { useAboutThem } from '../shared/callbacks/useAboutThem';
import { useRegister } from '../shared/registerContext';
import { Message } from './steps/Message';

/**
 * The copy for the head of the department (section 2). A department that was renamed or abolished since has no head in the
 * list, and one that stands there twice has two: then somebody says who it is.
 *
 * @param children what one does once it was sent
 */
export function HeadCopy({ complaint, children }: { complaint: Complaint; children: ReactNode }) {
  const { handOver } = useWording().texts;
  const { messages } = useFurtherTexts();
  const { departments } = useRegister().lists;
  const [chosen, setChosen] = useState('');
  const named = departments.filter(({ name }) => samePerson(name, complaint.department));
  const isOne = named.length > 0 && named.every(({ headEmail }) => headEmail === named[0]?.headEmail);
  const withHead = departments.filter(({ head, headEmail }) => head !== '' || headEmail !== '');
  const choices = named.length > 1 ? named : withHead;
  const department = isOne ? named[0] : choices[Number(chosen || Number.NaN)];
  const to = department?.head || handOver.noHead;
  const email = department?.headEmail ?? '';
  const aboutThem = useAboutThem(complaint, department?.head ?? '');
  return (
    <>
      {!isOne && choices.length > 0 && (
        <>
          <Text>
            {(named.length > 1 ? messages.severalHeads : messages.noDepartment)(complaint.department)}
          </Text>
          <SelectField
            name="head"
            label={messages.headOf}
            value={chosen}
            choices={[
              { code: '', label: messages.chooseHead },
              ...choices.map(({ name, head }, index) => ({
                code: String(index),
                label: [name, head].filter(Boolean).join(': '),
              })),
            ]}
            onChange={setChosen}
          />
        </>
      )}
      <Text>{handOver.seriousHint(to)}</Text>
      {aboutThem && <Text>{aboutThem}</Text>}
      <Message
        complaint={complaint}
        which="toHead"
        to={to}
        people={email === '' ? [] : [{ email, apart: department?.name ?? '' }]}
      >
        {children}
      </Message>
    </>
  );
}
