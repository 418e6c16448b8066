/** The loopback's time: real milliseconds, plus whatever a test has let pass at once. */
export interface Clock {
  /** Milliseconds since 1970, moved forward by `pass`. */
  now(): number;
  /** Runs the action when the clock reaches `time`; the returned function calls it off. */
  at(time: number, action: () => void): () => void;
  /** Lets `ms` milliseconds pass at once: everything due in between happens now. */
  pass(ms: number): void;
  /** Calls everything off, so that a stopped loopback keeps no process alive. */
  close(): void;
}

interface Appointment {
  readonly time: number;
  readonly action: () => void;
  timer: NodeJS.Timeout | null;
}

/** A clock that starts at the machine's own time. */
export function createClock(): Clock {
  let ahead = 0;
  const pending = new Set<Appointment>();
  const now = (): number => Date.now() + ahead;

  const arm = (appointment: Appointment): void => {
    if (appointment.timer !== null) clearTimeout(appointment.timer);
    const wait = Math.max(0, appointment.time - now());
    appointment.timer = setTimeout(() => {
      pending.delete(appointment);
      appointment.action();
    }, wait);
    appointment.timer.unref();
  };

  return {
    now,
    at(time, action) {
      const appointment: Appointment = { time, action, timer: null };
      pending.add(appointment);
      arm(appointment);
      return () => {
        pending.delete(appointment);
        if (appointment.timer !== null) clearTimeout(appointment.timer);
      };
    },
    pass(ms) {
      ahead += ms;
      const inOrder = [...pending].sort((a, b) => a.time - b.time);
      for (const appointment of inOrder) {
        if (appointment.time > now()) {
          arm(appointment);
          continue;
        }
        pending.delete(appointment);
        if (appointment.timer !== null) clearTimeout(appointment.timer);
        appointment.action();
      }
    },
    close() {
      for (const { timer } of pending) if (timer !== null) clearTimeout(timer);
      pending.clear();
    },
  };
}
