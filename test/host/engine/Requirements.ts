import { ApiError } from './ApiError';

/** `class.member` in lower case to the set and version that brought it. */
export type RequirementTable = ReadonlyMap<string, { set: string; version: string }>;

const CALL = /_throwIfApiNotSupported\("([\w.]+)",\s*(?:_defaultApiSetName|"(\w+)"),\s*"?([\d.]+)"?/g;

/**
 * Which requirement set each member came with, read from office.js's own debug source (`excel-web-16.00.debug.js`): its
 * guard does nothing in a browser, so the host must hold the line.
 */
export function readRequirementTable(debugSource: string): RequirementTable {
  const table = new Map<string, { set: string; version: string }>();
  for (const [, member = '', set = 'ExcelApi', version = ''] of debugSource.matchAll(CALL)) {
    table.set(member.toLowerCase(), { set, version });
  }
  return table;
}

/** "1.9" comes before "1.13". */
export function isAtLeast(version: string, wanted: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split('.').map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

/** The manifest's minimum. */
export const MANIFEST_SETS: Readonly<Record<string, string>> = { ExcelApi: '1.13', DialogApi: '1.2' };

/** Members that office.js sends under another name than its API's. */
const API_NAMES: Readonly<Record<string, string>> = { 'worksheet.gridlines': 'worksheet.showgridlines' };

function apiName(className: string, member: string): string {
  const name = `${className}.${member}`.toLowerCase();
  return API_NAMES[name] ?? name;
}

/** Holds the add-in to the requirement sets that the local Excel is started with. */
export class Requirements {
  constructor(
    private readonly table: RequirementTable,
    readonly sets: Readonly<Record<string, string>> = MANIFEST_SETS,
  ) {}

  /** Asked for each object of each batch, of a few hundred members. */
  private readonly known = new Map<string, Map<string, boolean>>();

  allows(className: string, member: string): boolean {
    const ofClass = this.known.get(className) ?? new Map<string, boolean>();
    this.known.set(className, ofClass);
    const known = ofClass.get(member) ?? this.judge(className, member);
    ofClass.set(member, known);
    return known;
  }

  private judge(className: string, member: string): boolean {
    const needed = this.table.get(apiName(className, member));
    // Internal members (_KeepReference and the like) and sets of other products are none of our business.
    if (!needed?.set.startsWith('ExcelApi') || member.startsWith('_')) return true;
    return isAtLeast(this.sets[needed.set] ?? '0', needed.version);
  }

  check(className: string, member: string): void {
    if (this.allows(className, member)) return;
    const { set, version } = this.table.get(apiName(className, member)) ?? {
      set: '',
      version: '',
    };
    throw new ApiError(
      'ApiNotFound',
      `${className}.${member} needs ${set} ${version}, this is ${this.sets[set]}`,
    );
  }
}
