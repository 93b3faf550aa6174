/** Counts those inside; lets no more than a given number in, and the others wait a while. */
export interface Gate {
  /**
   * Undefined where no place was free for as long as one waits; otherwise to be called once on leaving,
   * and harmless after that. Who came first is let in first.
   */
  enter(): Promise<(() => void) | undefined>;
  readonly inside: number;
  readonly most: number;
}

/** @param waitMs How long one waits for a place. */
export function createGate(most: number, waitMs: number): Gate {
  let inside = 0;
  const waiting = new Set<() => void>(); // in order of arrival
  const leave = () => {
    inside--;
    const [first] = waiting;
    first?.();
  };
  const admit = () => {
    inside++;
    let left = false;
    return () => {
      if (!left) leave();
      left = true;
    };
  };
  return {
    async enter() {
      if (inside < most) return admit();
      if (waitMs === 0) return undefined;
      return new Promise((resolve) => {
        const turn = () => {
          clearTimeout(timer);
          waiting.delete(turn);
          resolve(admit());
        };
        const timer = setTimeout(() => {
          waiting.delete(turn);
          resolve(undefined);
        }, waitMs);
        waiting.add(turn);
      });
    },
    get inside() {
      return inside;
    },
    most,
  };
}
