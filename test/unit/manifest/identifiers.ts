import type { ManifestCheck } from './manifest';
import { elements } from './manifest';

const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
const version = /^\d{1,5}(\.\d{1,5}){3}$/;

/** Ids of groups, controls and resources are one name space here: simpler to keep than Office's rules apart. */
export const identifiers: ManifestCheck = (root) => {
  const text = (name: string) => root.children.find((child) => child.name === name)?.text ?? '';
  const ids = elements(root).flatMap(({ name, attributes: { id } }) =>
    id && name !== 'OfficeTab' ? [id] : [],
  );

  return [
    ...(guid.test(text('Id')) ? [] : [`the Id "${text('Id')}" is no GUID`]),
    ...(version.test(text('Version')) ? [] : [`the Version "${text('Version')}" is not four numbers`]),
    ...ids.filter((id, place) => ids.indexOf(id) !== place).map((id) => `the id "${id}" is used twice`),
    ...ids.filter((id) => id.length > 125).map((id) => `the id "${id}" is longer than 125 characters`),
  ];
};
