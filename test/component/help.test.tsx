import { screen, within } from '@testing-library/react';
import { texts as english } from '../../src/i18n/en';
import { en } from '../../src/i18n/further/en';
import { nl } from '../../src/i18n/further/nl';
import { texts as dutch } from '../../src/i18n/nl';
import { openPane } from '../fakes/uiPane';

const { help } = nl;
const explain = () => screen.findByRole('button', { name: help.open });

describe('the button that explains a screen', () => {
  it.each([
    ['today', 'today'],
    ['new', 'new'],
    ['report', 'quarter'],
    ['settings', 'settings'],
  ] as const)('tells on %s what that is for, until it is clicked again', async (view, topic) => {
    const { user } = openPane({ view });
    await user.click(await explain());
    for (const sentence of help.topics[topic]) expect(screen.getByText(sentence)).toBeVisible();
    expect(screen.getByRole('link', { name: help.manual })).toHaveAttribute('href', 'manual/nl/index.html');
    await user.click(await explain());
    expect(screen.queryByText(help.topics[topic][0] ?? '')).not.toBeInTheDocument();
  });

  it('tells of a case, and what the keyboard does', async () => {
    const { user, selectRow, register } = openPane({ view: 'case', rows: [{ name: 'J. Bos' }] });
    await screen.findByText('Geen klacht gekozen');
    await selectRow(register.rows[0] ?? null);
    await user.click(await explain());
    expect(screen.getByText(help.topics.case[0] ?? '')).toBeVisible();
    await user.click(screen.getByText(help.keysTitle));
    expect(screen.getByText(/^Naar het deelvenster of terug naar het blad/)).toBeVisible();
  });

  it('tells in the form what each field is for, by the name of its column', async () => {
    const { user } = openPane({ view: 'new' });
    await user.click(await explain());
    const fields = screen.getByText(help.fieldsTitle);
    await user.click(fields);
    const list = within(fields.parentElement ?? document.body);
    expect(list.getAllByRole('term')).toHaveLength(Object.keys(help.fields).length);
    expect(list.getByText('Opvolging door').nextSibling).toHaveTextContent(help.fields.followUpBy);
  });
});

/** Every label that stands somewhere in these texts as it is. */
const labelsIn = (part: unknown): string[] =>
  typeof part === 'string'
    ? [part]
    : part && typeof part === 'object'
      ? Object.values(part).flatMap(labelsIn)
      : [];

describe.each([
  ['nl', [dutch, nl]],
  ['en', [english, en]],
] as const)('the explanations in %s', (_, texts) => {
  it.each(Object.entries(texts[1].help.topics))(
    'say in two to five sentences what %s is for',
    (_topic, lines) => {
      const sentences = lines.join(' ').match(/[.?!](\s|$)/g) ?? [];
      expect(sentences.length).toBeGreaterThanOrEqual(2);
      expect(sentences.length).toBeLessThanOrEqual(5);
    },
  );

  it('quote only what a button or title says', () => {
    const quoted = Object.values(texts[1].help.topics)
      .flat()
      .flatMap((line) => [...line.matchAll(/“(.+?)”/g)].map(([, label]) => label));
    const said = labelsIn(texts);
    expect(quoted.length).toBeGreaterThan(0);
    expect(quoted.filter((label) => !said.includes(label ?? ''))).toEqual([]);
  });
});
