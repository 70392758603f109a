import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';

/** What the server counts about itself. */
export interface Metrics {
  answered(route: string, status: number, milliseconds: number): void;
  /** Everything counted, as Prometheus reads it. */
  text(): Promise<string>;
  readonly contentType: string;
}

/** Starts counting: requests by route and status, memory, event loop. */
export function startMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const seconds = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Seconds from a request to its answer, by route and status.',
    labelNames: ['route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.3, 1, 3, 10],
    registers: [registry],
  });
  return {
    answered: (route, status, milliseconds) => {
      seconds.observe({ route, status }, milliseconds / 1000);
    },
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}
