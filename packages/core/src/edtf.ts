import { z } from "zod";

/** A date as ISO 8601-2 (EDTF) levels 0 and 1 write it: `2024-03-05`, `2024-03~`, `2024/2026`, `P3D` for a length. */
export const Edtf = z.string().min(1).brand("Edtf");
export type Edtf = z.infer<typeof Edtf>;
