import type { Surroundings } from '@cme-elements/adapters';

type Answer = Response | Error | 'hang';

export interface FakeWorld extends Surroundings {
  /** Each request as it was sent. */
  sent: { url: string; init: RequestInit; at: number }[];
  /** Milliseconds slept before each further try. */
  slept: number[];
}

/** A network, a clock and a die that do as told. Time passes only by sleeping and by deadlines. */
export function fakeWorld(answer: (position: number, url: string) => Answer, { random = 0.5, start = Date.parse('2026-12-01T14:00:00Z') } = {}): FakeWorld {
  let clock = start;
  const world: FakeWorld = {
    sent: [],
    slept: [],
    now: () => clock,
    random: () => random,
    sleep: async (milliseconds, signal) => {
      signal?.throwIfAborted();
      world.slept.push(milliseconds);
      clock += milliseconds;
    },
    deadline: (milliseconds) => {
      const controller = new AbortController();
      // Whatever answers at all answers before the timers of Node run.
      setTimeout(() => {
        clock += milliseconds;
        controller.abort(new DOMException('late', 'TimeoutError'));
      }, 20).unref();
      return controller.signal;
    },
    fetch: async (input, init = {}) => {
      const url = String(input);
      world.sent.push({ url, init, at: clock });
      const given = answer(world.sent.length - 1, url);
      if (given === 'hang') return hang(init.signal);
      if (given instanceof Error) throw given;
      return given;
    },
  };
  return world;
}

function hang(signal: AbortSignal | null | undefined): Promise<never> {
  const alive = setInterval(() => undefined, 1000);
  return new Promise((_, reject) =>
    signal?.addEventListener('abort', () => {
      clearInterval(alive);
      reject(signal.reason as Error);
    }));
}

export function json(value: unknown, init: ResponseInit = {}): Response {
  return new Response(JSON.stringify(value), { ...init, headers: { 'content-type': 'application/json', ...(init.headers as Record<string, string>) } });
}
