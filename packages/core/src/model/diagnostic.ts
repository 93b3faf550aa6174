import * as z from "zod";

/** Something that a careful editor would want to know of an article; never a reason to stop. */
export const Diagnostic = z
  .strictObject({
    code: z.string().regex(/^[a-z]+(?:-[a-z]+)*\/[a-z]+(?:-[a-z]+)*$/), // "quotes/orphan-mark"
    severity: z.enum(["info", "warning", "error"]),
    start: z.int().nonnegative().optional(), // absent where the whole document is meant
    end: z.int().nonnegative().optional(),
    message: z.string(),
  })
  .readonly();
export type Diagnostic = z.infer<typeof Diagnostic>;
