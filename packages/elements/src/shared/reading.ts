import { initialState, Task, TaskStatus, type TaskConfig } from '@lit/task';
import type { ReactiveControllerHost } from 'lit';

/**
 * A `Task` that lives as long as its element is on the page: one that leaves stops asking, one that comes back asks for
 * what it did not get, and one that was only moved, as libraries that swap parts of a page do, notices nothing.
 */
export function reading<const Args extends readonly unknown[], Result>(host: ReactiveControllerHost, { task: read, ...config }: TaskConfig<Args, Result>): Task<Args, Result> {
  let here = true;
  let stopped = false;
  const task = new Task<Args, Result>(host, {
    ...config,
    // A backend may ignore the signal; what it answers then is nobody's.
    task: (args, { signal }) => new Promise((resolve, reject) => {
      signal.addEventListener('abort', () => resolve(initialState), { once: true });
      Promise.resolve(read(args, { signal })).then(resolve, reject);
    }),
  });
  host.addController({
    hostConnected() {
      here = true;
      if (!stopped) return;
      stopped = false;
      void task.run();
    },
    hostDisconnected() {
      here = false;
      // A move takes an element out and puts it back at once.
      queueMicrotask(() => {
        if (here || task.status !== TaskStatus.PENDING) return;
        stopped = true;
        task.abort();
      });
    },
  });
  return task;
}
