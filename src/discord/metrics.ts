import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';

/** What the bot counts. */
export interface Metrics {
  answered(outcome: string, intent: string, seconds: number): void;
  /** Seconds from the event's arrival to the first response. */
  responded(surface: string, seconds: number): void;
  failed(problem: string): void;
  gateway(event: string): void;
  /** A version of the coverage was put in force; seconds that loading it took. */
  coverage(articles: number, seconds: number): void;
  /** A reload left the version of before in force, and why. */
  reloadKept(reason: string): void;
  /** In the text format of Prometheus. */
  text(): Promise<string>;
  readonly contentType: string;
}

/** Upper bounds in seconds: an answer takes milliseconds, Discord's patience is 3 seconds. */
const BUCKETS = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 3];

/** Counts from zero, in a registry of its own. */
export function createMetrics(): Metrics {
  const register = new Registry();
  collectDefaultMetrics({ register, prefix: 'verbatim_' });
  const registers = [register];
  const answers = new Counter({
    name: 'verbatim_answers_total',
    help: 'Questions answered, by outcome and intent',
    labelNames: ['outcome', 'intent'],
    registers,
  });
  const answering = new Histogram({
    name: 'verbatim_answer_seconds',
    help: 'Time to find the answer',
    buckets: BUCKETS,
    registers,
  });
  const responses = new Histogram({
    name: 'verbatim_response_seconds',
    help: 'Time from the event to the first response',
    labelNames: ['surface'],
    buckets: BUCKETS,
    registers,
  });
  const failures = new Counter({
    name: 'verbatim_failures_total',
    help: 'Responses that failed, by kind of problem',
    labelNames: ['problem'],
    registers,
  });
  const events = new Counter({
    name: 'verbatim_gateway_events_total',
    help: 'Gateway connections made, resumed, lost',
    labelNames: ['event'],
    registers,
  });
  const articles = new Gauge({
    name: 'verbatim_articles',
    help: 'Articles in the coverage',
    registers,
  });
  const reloads = new Counter({
    name: 'verbatim_coverage_loads_total',
    help: 'Times the coverage was loaded',
    registers,
  });
  const loading = new Gauge({
    name: 'verbatim_coverage_load_seconds',
    help: 'Time that loading the coverage in force took',
    registers,
  });
  const kept = new Counter({
    name: 'verbatim_coverage_kept_total',
    help: 'Reloads that left the coverage of before in force, by reason',
    labelNames: ['reason'],
    registers,
  });
  return {
    answered(outcome, intent, seconds) {
      answers.inc({ outcome, intent });
      answering.observe(seconds);
    },
    responded: (surface, seconds) => {
      responses.observe({ surface }, seconds);
    },
    failed: (problem) => {
      failures.inc({ problem });
    },
    gateway: (event) => {
      events.inc({ event });
    },
    coverage(count, seconds) {
      articles.set(count);
      loading.set(seconds);
      reloads.inc();
    },
    reloadKept: (reason) => {
      kept.inc({ reason });
    },
    text: async () => register.metrics(),
    contentType: register.contentType,
  };
}
