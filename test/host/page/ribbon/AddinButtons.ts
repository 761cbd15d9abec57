import type { PanePage, TaskPane } from '../chrome/TaskPane';
import type { StatusBar } from '../chrome/StatusBar';
import type { Texts } from '../texts';
import type { Ending, FunctionRunner } from './FunctionRunner';
import type { Addin, RibbonButton } from './parseManifest';

/** Does what the add-in's buttons ask for. */
export class AddinButtons {
  constructor(
    private readonly addin: () => Addin,
    private readonly pane: TaskPane,
    private readonly functions: FunctionRunner,
    private readonly status: StatusBar,
    private readonly texts: () => Texts,
  ) {}

  async press({ action, id, label }: RibbonButton): Promise<void> {
    if (action.kind === 'pane') return this.pane.show(this.page(action.url));
    this.status.say(this.texts().running(label));
    const ending = await this.run(action.name, id);
    if (ending === 'completed') this.status.say(this.texts().ready);
    else this.status.complain(this.texts()[ending === 'unknown' ? 'noFunction' : 'noAnswer'](label));
  }

  /** Opens the pane as its first button does, or as Excel does for an add-in without any. */
  showPane(): Promise<void> {
    const [first] = this.addin().groups.flatMap(({ buttons }) => buttons);
    const url = first?.action.kind === 'pane' ? first.action.url : this.addin().paneUrl;
    return this.pane.show(this.page(url));
  }

  reloadPane(): Promise<void> {
    return this.pane.reload((url) => this.page(url));
  }

  private run(name: string, id: string): Promise<Ending> {
    const { runtimeUrl, functionsUrl } = this.addin();
    return runtimeUrl
      ? this.functions.runShared(() => this.pane.frameOf(this.page(runtimeUrl)), name, id)
      : this.functions.runAlone(functionsUrl, name, id);
  }

  private page(url: string): PanePage {
    const { name, runtimeUrl } = this.addin();
    return { url, title: name, isShared: url === runtimeUrl };
  }
}
