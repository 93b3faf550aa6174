/** What one look at the installation found. */
export interface Finding {
  readonly check: string;
  readonly status: "ok" | "warning" | "wrong";
  readonly found: string;
  readonly advice?: string; // what to do, where something is to be done
}

export const ok = (check: string, found: string): Finding => ({ check, status: "ok", found });

export const warning = (check: string, found: string, advice: string): Finding => ({
  check,
  status: "warning",
  found,
  advice,
});

export const wrong = (check: string, found: string, advice: string): Finding => ({
  check,
  status: "wrong",
  found,
  advice,
});
