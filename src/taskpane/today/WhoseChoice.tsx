import { Radio, RadioGroup } from '@fluentui/react-components';
import { useWording } from '../../ui/texts/wording';
import type { Whose } from '../shared/callbacks/useCallbackList';

interface WhoseChoiceProps {
  whose: Whose;
  /** The employee at this pane. */
  me: string;
  onChoose: (whose: Whose) => void;
}

/** Whose complaints are listed: of everybody, or those that this person follows up or took. */
export function WhoseChoice({ whose, me, onChoose }: WhoseChoiceProps) {
  const { texts } = useWording();
  const choose = (value: string) => onChoose(value === 'mine' ? 'mine' : 'everyone');
  return (
    <RadioGroup
      layout="horizontal"
      name="whose"
      aria-label={texts.today.whose}
      value={whose}
      onChange={(_event, data) => choose(data.value)}
    >
      <Radio value="everyone" label={texts.today.everyone} />
      <Radio value="mine" label={texts.today.mine(me)} />
    </RadioGroup>
  );
}
