import { DocumentRegular, SettingsRegular } from '@fluentui/react-icons';
import { Frame } from '../../../src/ui/layout/Frame';
import { Section } from '../../../src/ui/layout/Section';
import { Screen } from '../../../src/ui/layout/Screen';
import { TabBar } from '../../../src/ui/layout/TabBar';
import { Held } from '../Held';
import type { Said, Story } from '../story';

/** Two tabs and a gear with what they open, under IDs of their own. */
const tabs = (of: string, waiting?: number) =>
  function bar({ texts, further }: Said) {
    const keys = { today: `${of}-today`, case: `${of}-case`, settings: `${of}-settings` };
    return (
      <Held start={keys.today}>
        {(chosen, hold) => (
          <>
            <TabBar
              label={of}
              tabs={[
                {
                  key: keys.today,
                  label: texts.pane.tabs.today,
                  icon: <DocumentRegular />,
                  badge: waiting === undefined ? undefined : { count: waiting, label: String(waiting) },
                },
                { key: keys.case, label: texts.pane.tabs.case, icon: <DocumentRegular /> },
                {
                  key: keys.settings,
                  label: further.settings.title,
                  icon: <SettingsRegular />,
                  hidesLabel: true,
                },
              ]}
              chosen={chosen}
              onChoose={hold}
            />
            {Object.values(keys).map((key) => (
              <div
                key={key}
                role="tabpanel"
                id={`panel-${key}`}
                aria-labelledby={`tab-${key}`}
                hidden={key !== chosen}
              />
            ))}
          </>
        )}
      </Held>
    );
  };

export const layout: Story[] = [
  {
    piece: Frame,
    states: { 'around all of this page, in the theme and language that are chosen': () => null },
  },
  {
    piece: Screen,
    states: {
      'with a title': ({ further }) => <Screen title={further.settings.title}>{further.report.build}</Screen>,
      'without a title': ({ further }) => <Screen>{further.report.build}</Screen>,
    },
  },
  {
    piece: Section,
    states: {
      'with a hint': ({ further }) => (
        <Section title={further.mapping.parts.look.title(2)} hint={further.mapping.parts.look.hint}>
          {further.mapping.keep}
        </Section>
      ),
      'without a hint': ({ further }) => (
        <Section title={further.mapping.parts.known.title(3)}>{further.mapping.keep}</Section>
      ),
    },
  },
  {
    piece: TabBar,
    states: {
      'with nothing that waits': tabs('calm'),
      'with what waits': tabs('waiting', 7),
      'with more than a badge can say': tabs('busy', 120),
    },
  },
];
