import LightRunner from 'jest-light-runner/child-process';

/**
 * The runner of suites that share processes. In jest-light-runner (0.7.13, 0.8.2) all processes of a run share one set of
 * listeners for what a process asks for when it begins, and the first to ask empties it: another that is slower to
 * begin is answered before it listens, asks in vain, and the run stands still for good. Here each answers its own.
 */
export default class SharedRunner extends LightRunner {
  constructor(globalConfig, context, runnerConfig) {
    super(globalConfig, context, runnerConfig);
    if (this._runtime === 'child_process') this._testRunners = new Runners(globalConfig);
  }
}

/** What the runner keeps of each project, with a channel of its own for each suite that is begun. */
class Runners extends Map {
  #globalConfig;

  constructor(globalConfig) {
    super();
    this.#globalConfig = globalConfig;
  }

  set(projectConfig, { pool }) {
    const globalConfig = this.#globalConfig;
    const workerData = { globalConfig, projectConfig, runtime: 'child_process' };
    const run = (test) => pool.run(test.path, { channel: channelTo(workerData) });
    return super.set(projectConfig, { pool, run });
  }
}

function channelTo(workerData) {
  let tell = () => {};
  return {
    onMessage: (listener) => {
      tell = listener;
    },
    postMessage: (message) => {
      if (message === 'jest-light-runner-get-worker-data')
        tell({ type: 'jest-light-runner-worker-data', workerData });
    },
  };
}
