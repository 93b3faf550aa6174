/** Counts those inside; lets no more than a given number in. */
export interface Gate {
  /** Undefined when it is full; otherwise to be called once on leaving, and harmless after that. */
  enter(): (() => void) | undefined;
  readonly inside: number;
  readonly most: number;
}

export function createGate(most: number): Gate {
  let inside = 0;
  return {
    enter() {
      if (inside >= most) return undefined;
      inside++;
      let left = false;
      return () => {
        if (!left) inside--;
        left = true;
      };
    },
    get inside() {
      return inside;
    },
    most,
  };
}
