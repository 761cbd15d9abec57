import type { ComponentProps, ReactNode } from 'react';
import { severities } from '../../../src/procedure/complaint/complaint';
import { ChoiceField } from '../../../src/ui/controls/ChoiceField';
import { ComboField } from '../../../src/ui/controls/ComboField';
import { Labelled } from '../../../src/ui/controls/Labelled';
import type { Labels } from '../../../src/ui/controls/Labelled';
import { ListMark } from '../../../src/ui/controls/ListMark';
import { RadioRow } from '../../../src/ui/controls/RadioRow';
import { SelectField } from '../../../src/ui/controls/SelectField';
import { TextField } from '../../../src/ui/controls/TextField';
import { useControlStyles } from '../../../src/ui/controls/useControlStyles';
import { Clicked } from '../Clicked';
import { Held } from '../Held';
import type { Said, Story } from '../story';

/** A control of the platform, with the look of ours. */
const Box = (props: ComponentProps<'input'>) => (
  <input defaultValue="Wachttijd" {...props} className={useControlStyles().box} />
);

const categories = ['Bejegening', 'Communicatie', 'Wachttijd', 'Website'];

/** The words around a field, in each way in which they come. */
const around: Record<string, (said: Said) => Omit<Labels, 'label'>> = {
  plain: () => ({}),
  required: () => ({ required: true }),
  'with a hint': ({ texts }) => ({ hint: texts.callback.proposed }),
  'with a warning': ({ texts }) => ({
    warning: texts.relation.warning({ field: 'postcode', code: 'oddPostcode' }),
  }),
  'with an error and a hint': ({ texts }) => ({
    required: true,
    error: texts.issueSentence({ field: 'category', code: 'required' }),
    hint: texts.callback.proposed,
  }),
};

/** The states of a field that is tied to its words. */
const inEach = (
  start: string,
  field: (
    said: Said,
    labels: Omit<Labels, 'label'>,
    value: string,
    hold: (value: string) => void,
  ) => ReactNode,
): Story['states'] =>
  Object.fromEntries(
    Object.entries(around).map(([name, labels]) => [
      name,
      (said) => <Held start={start}>{(value, hold) => field(said, labels(said), value, hold)}</Held>,
    ]),
  );

const comboField = (said: Said, start: string, more: Partial<Parameters<typeof ComboField>[0]> = {}) => (
  <Held start={start}>
    {(value, hold) => (
      <ComboField
        name="category"
        label={said.words.columns.category}
        value={value}
        options={categories}
        onChange={hold}
        {...more}
      />
    )}
  </Held>
);

const severityChoices = ({ words }: Said) =>
  severities.map((code) => ({ code, label: words.severity[code] }));

export const fields: Story[] = [
  {
    piece: Labelled,
    states: {
      'around a control of the platform': ({ words }) => (
        <Labelled label={words.columns.category}>{(control) => <Box {...control} />}</Labelled>
      ),
    },
  },
  {
    piece: TextField,
    states: {
      ...inEach('9401 AB', (said, labels, value, onChange) => (
        <TextField
          name="postcode"
          label={said.words.columns.postcode}
          value={value}
          onChange={onChange}
          {...labels}
        />
      )),
      long: ({ words }) => (
        <Held start={'Ik heb drie keer gebeld.\nNiemand belt terug.'}>
          {(value, hold) => (
            <TextField long name="account" label={words.columns.account} value={value} onChange={hold} />
          )}
        </Held>
      ),
    },
  },
  {
    piece: ChoiceField,
    states: inEach('normal', (said, labels, value, onChange) => (
      <ChoiceField
        name="severity"
        label={said.words.columns.severity}
        value={value}
        choices={severityChoices(said).map((choice, at) =>
          at === 0 ? choice : { ...choice, criterion: said.texts.intake.criteria[choice.code] },
        )}
        onChange={onChange}
        {...labels}
      />
    )),
  },
  {
    piece: SelectField,
    states: inEach('', (said, labels, value, onChange) => (
      <SelectField
        name="severity"
        label={said.words.columns.severity}
        value={value}
        choices={[{ code: '', label: said.texts.callback.noFinding }, ...severityChoices(said)]}
        onChange={onChange}
        {...labels}
      />
    )),
  },
  {
    piece: ComboField,
    states: {
      ...inEach('Wachttijd', (said, labels, value, onChange) => (
        <ComboField
          name="category"
          label={said.words.columns.category}
          value={value}
          options={categories}
          onChange={onChange}
          {...labels}
        />
      )),
      'with nothing to suggest': (said) => comboField(said, 'Wachttijd', { options: [] }),
      'with its list open': (said) => <Clicked on="input">{comboField(said, '')}</Clicked>,
      'with a name to add to the list': (said) => (
        <Clicked on="input">
          {comboField(said, 'we', {
            addition: { label: said.texts.intake.addTo.categories, run: () => {} },
          })}
        </Clicked>
      ),
    },
  },
  {
    piece: ListMark,
    states: {
      listed: ({ words }) => (
        <ListMark>
          <Box aria-label={words.columns.category} />
        </ListMark>
      ),
      'without a list': ({ words }) => (
        <ListMark listed={false}>
          <Box aria-label={words.columns.category} />
        </ListMark>
      ),
    },
  },
  {
    piece: RadioRow,
    states: Object.fromEntries(
      Object.entries({
        'nothing chosen': {},
        chosen: { chosen: severities[0] },
        'small, its label for screen readers only': { small: true, hidesLabel: true },
      }).map(([name, more]) => [
        name,
        (said: Said) => (
          <Held<(typeof severities)[number] | null> start={'chosen' in more ? more.chosen : null}>
            {(chosen, hold) => (
              <RadioRow
                name="severity"
                label={said.words.columns.severity}
                choices={severities.map((code) => ({ code, label: said.words.severity[code] }))}
                {...more}
                chosen={chosen}
                onChoose={hold}
              />
            )}
          </Held>
        ),
      ]),
    ),
  },
];
