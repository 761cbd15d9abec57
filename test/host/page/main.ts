import type { RequirementTable } from '../engine/Requirements';
import { hasSample } from './files/FileCommands';
import { startPage } from './startPage';

const served = async (path: string): Promise<Response> => {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status} ${response.statusText}`);
  return response;
};

const query = new URLSearchParams(location.search);
const [manifest, requirements, sample] = await Promise.all([
  served(query.get('addin') === 'conformance' ? '/conformance.xml' : '/manifest.xml'),
  served('/requirements.json'),
  hasSample(),
]);
const entries: [string, { set: string; version: string }][] = await requirements.json();
const table: RequirementTable = new Map(entries);
startPage(await manifest.text(), table, {
  hasSample: sample,
  opens: query.get('open'),
});
