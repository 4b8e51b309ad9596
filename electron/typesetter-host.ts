import { MessageChannelMain, utilityProcess } from 'electron';
import type { MessagePortMain, UtilityProcess } from 'electron';
import type { ToTypesetter } from './typesetter-messages';

export interface TypesetterHostOptions {
  script: string;
  assetsFolder: string;
  /** Gets the worker's end of a new line to the typesetter. */
  onPort(port: MessagePortMain): void;
  /** The process ended without being asked to. */
  onLost(): void;
}

/** Keeps the typesetter's process: started when it is first wanted, ended to cancel a job. */
export class TypesetterHost {
  private child: UtilityProcess | null = null;

  constructor(private readonly options: TypesetterHostOptions) {}

  /** Connects the worker to the typesetter, starting it if need be. */
  connect(): void {
    this.child ??= this.launch();
    const { port1, port2 } = new MessageChannelMain();
    const message: ToTypesetter = { assetsFolder: this.options.assetsFolder };
    this.child.postMessage(message, [port1]);
    this.options.onPort(port2);
  }

  /** Ends the process, and with it the job it is busy with. */
  end(): void {
    this.child?.kill();
    this.child = null;
  }

  private launch(): UtilityProcess {
    const child = utilityProcess.fork(this.options.script, [], { serviceName: 'Dateline typesetter' });
    child.once('exit', () => {
      if (this.child !== child) return;
      this.child = null;
      this.options.onLost();
    });
    return child;
  }
}
