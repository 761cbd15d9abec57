import { ApiError } from '../engine/ApiError';
import { text } from './arguments';
import { ExcelCollection, ExcelObject } from './ExcelObject';
import type { Host } from './Host';

class Setting extends ExcelObject {
  readonly className = 'Setting';

  constructor(
    host: Host,
    private readonly key: string,
  ) {
    super(host);
  }

  get _Id() {
    return this.key;
  }
  get Key() {
    return this.key;
  }
  get Value(): unknown {
    return this.book.settings.get(this.key);
  }
  set Value(value: unknown) {
    this.book.settings.set(this.key, value);
  }
  Delete(): void {
    this.book.settings.delete(this.key);
  }
}

/** Per key and saved at once, unlike the common API's settings. */
export class SettingCollection extends ExcelCollection<Setting> {
  readonly className = 'SettingCollection';

  list(): Setting[] {
    return [...this.book.settings.keys()].map((key) => new Setting(this.host, key));
  }

  Add(key: unknown, value: unknown): Setting {
    this.book.settings.set(text(key, 'key'), value);
    return new Setting(this.host, text(key, 'key'));
  }

  GetItem(key: unknown): Setting {
    const found = this.GetItemOrNullObject(key);
    if (!found) throw new ApiError('ItemNotFound', `setting ${String(key)}`);
    return found;
  }

  GetItemOrNullObject(key: unknown): Setting | null {
    return this.book.settings.has(text(key, 'key')) ? new Setting(this.host, text(key, 'key')) : null;
  }
}
