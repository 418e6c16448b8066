import type { Faults } from './faults/faults';
import type { Sessions } from './gateway/sessions';
import type { Interactions } from './interactions/interaction';
import type { Journal } from './journal';
import type { LoopbackSettings } from './settings';
import type { World } from './state/world';

/** The parts of one running loopback, handed to whatever acts on it. */
export interface Context {
  readonly settings: LoopbackSettings;
  readonly world: World;
  readonly sessions: Sessions;
  readonly interactions: Interactions;
  readonly faults: Faults;
  readonly journal: Journal;
  /** "http://127.0.0.1:PORT", known once the server listens. */
  origin(): string;
}
