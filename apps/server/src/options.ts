/** How much one server takes on. All have a default, so that `createApp()` is safe to listen with. */
export interface AppOptions {
  readonly maxBodyBytes?: number; // of a body that is read whole, and of one line of NDJSON; default 8 MiB
  readonly maxStreamBytes?: number; // of a body of NDJSON, which is read as it comes; default 1 GiB
  readonly timeoutMs?: number; // to send a body, to get a first answer, or for a stream to stand still; default 60 s
  readonly maxConcurrent?: number; // requests under /v1 at one time; default 8
  /** Is told of faults of ours; default: nobody is. */
  readonly onError?: (error: unknown) => void;
}

/** What one server takes on, nothing left open. */
export type Limits = Required<Omit<AppOptions, "onError">>;

/** The limits that hold where none are given. */
export const defaultLimits: Limits = {
  maxBodyBytes: 8 * 1024 * 1024,
  maxStreamBytes: 1024 * 1024 * 1024,
  timeoutMs: 60_000,
  maxConcurrent: 8,
};

/** `options` with the defaults filled in. */
export function limitsOf(options: AppOptions): Limits {
  return {
    maxBodyBytes: options.maxBodyBytes ?? defaultLimits.maxBodyBytes,
    maxStreamBytes: options.maxStreamBytes ?? defaultLimits.maxStreamBytes,
    timeoutMs: options.timeoutMs ?? defaultLimits.timeoutMs,
    maxConcurrent: options.maxConcurrent ?? defaultLimits.maxConcurrent,
  };
}
