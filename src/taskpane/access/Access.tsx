import { Text } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import type { Person } from '../../procedure/access/recognise';
import { QuietButton } from '../../ui/controls/QuietButton';
import { Screen } from '../../ui/layout/Screen';
import { useFurtherTexts } from '../../ui/texts/useFurtherTexts';
import { Working } from '../shared/pieces/Working';
import { AccessNotice } from './AccessNotice';
import { Held } from './Held';
import { nobody, PersonForm } from './PersonForm';
import { useAccess } from './useAccess';

interface AccessProps {
  /** Whose data somebody came for; `null`: nobody's yet. */
  person: Person | null;
  onLeave: () => void;
}

/** What is kept of somebody who asks for it: on a sheet to give, corrected wherever it stands, or taken out. */
export function Access({ person, onLeave }: AccessProps) {
  const { access: says } = useFurtherTexts();
  const { deed, progress, cancel, found, end, find, give, rectify, erase } = useAccess();
  return (
    <Screen title={says.title} help="access">
      <QuietButton icon={<ArrowLeftRegular />} onClick={onLeave}>
        {says.leave}
      </QuietButton>
      {deed && progress && <Working label={says.working[deed]} progress={progress} onCancel={cancel} />}
      {end && <AccessNotice end={end} />}
      <div hidden={deed !== null}>
        {found && (
          <Held
            // What was chosen goes with what was found.
            key={[...found.held.complaints, ...found.held.affected].map(({ one }) => one.rowId).join()}
            held={found.held}
            onGive={(chosen) => void give(chosen)}
            onRectify={(...asked) => void rectify(...asked)}
            onErase={(...asked) => void erase(...asked)}
          />
        )}
      </div>
      {deed === null && !found && <Text>{says.intro}</Text>}
      <div hidden={deed !== null}>
        <PersonForm first={person ?? nobody} onFind={(asked) => void find(asked)} />
      </div>
    </Screen>
  );
}
