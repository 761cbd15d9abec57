/**
 * An object that the add-in can reach. Getters, setters and methods whose names begin with a capital (or an underscore and
 * a capital) are its wire members, under the names that office.js sends; all else is ours and out of the add-in's reach.
 */
export abstract class HostObject {
  /** Excel's name of the class, as in `Excel.Range`. */
  abstract readonly className: string;
}

/** An object that office.js loads as `{_Items: [...]}`. */
export abstract class HostCollection<T extends HostObject = HostObject> extends HostObject {
  abstract list(): T[];
}
